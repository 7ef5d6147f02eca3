import {
  deleteMyAccount as deleteContract,
  exportMyData as exportContract,
  keepMyAccount as keepContract,
  noteExportDownload as downloadContract,
  reviewSignIn as reviewContract,
  signOutEverywhere as signOutContract,
} from '@pawfolio/domain/user';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { storeDeadLetter } from '../../platform/dead-letters.ts';
import { defineCallable } from '../../platform/define-callable.ts';
import { auth, bucket, firestore } from '../../platform/firebase.ts';
import { createLogger } from '../../platform/logger.ts';
import { region } from '../../platform/params.ts';
import { runTrigger } from '../../platform/trigger.ts';
import { accounts } from './accounts.ts';
import { noteActivity, reviewSignIn } from './activity.ts';
import { cancelDeletion, requestDeletion, runDueDeletions, type OrdersOf } from './erase/delete-account.ts';
import { noteDownload, requestExport } from './export/export-data.ts';
import { expireExports, failExport, makeExport, type ExportDeps } from './export/make-export.ts';

const logger = createLogger('user');

const exportDeps = (): ExportDeps => ({
  store: firestore(),
  bucket: bucket(),
  accountOf: accounts.describe,
  now: Date.now,
});

/** Looks at how somebody signs in now; see `activity.ts`. */
async function review(uid: string, quiet: boolean): Promise<number> {
  const facts = await accounts.signIn(uid);
  return facts ? reviewSignIn(firestore(), uid, facts, { at: Date.now(), quiet }) : 0;
}

/** What customers can do with their account as a whole. */
export const accountCallables = {
  deleteMyAccount: defineCallable({
    ...deleteContract,
    logger,
    perMinute: 10,
    handle: async (_input, caller) => {
      const jobId = await requestDeletion(firestore(), caller, Date.now());
      logger.info('deletion asked for', { uid: caller.uid, jobId });
      return { jobId };
    },
  }),
  keepMyAccount: defineCallable({
    ...keepContract,
    logger,
    perMinute: 10,
    handle: async (_input, { uid }) => {
      const kept = await cancelDeletion(firestore(), uid, Date.now());
      logger.info('deletion taken back', { uid, count: kept ? 1 : 0 });
      return { kept };
    },
  }),
  exportMyData: defineCallable({
    ...exportContract,
    logger,
    perMinute: 10,
    handle: async (_input, { uid }) => {
      const jobId = await requestExport(firestore(), uid, Date.now());
      logger.info('export asked for', { uid, jobId });
      return { jobId };
    },
  }),
  noteExportDownload: defineCallable({
    ...downloadContract,
    logger,
    perMinute: 20,
    handle: async ({ jobId }, { uid }) => {
      await noteDownload(firestore(), uid, jobId, Date.now());
      return { noted: true };
    },
  }),
  reviewSignIn: defineCallable({
    ...reviewContract,
    logger,
    perMinute: 30,
    handle: async (_input, { uid }) => ({ noted: await review(uid, false) }),
  }),
  signOutEverywhere: defineCallable({
    ...signOutContract,
    logger,
    perMinute: 10,
    handle: async (_input, { uid }) => {
      await auth().revokeRefreshTokens(uid);
      await noteActivity(firestore(), uid, { kind: 'sessions_ended', at: Date.now() });
      await review(uid, true);
      logger.info('sessions ended', { uid });
      return { ended: true };
    },
  }),
};

/** Packs what was asked for. Deployed with retries: what an attempt has read is not read again by the next. */
export const exportRequested = onDocumentCreated(
  {
    document: 'jobs/{jobId}',
    region,
    retry: true,
    memory: '512MiB',
    concurrency: 1,
    maxInstances: 10,
    timeoutSeconds: 540,
  },
  async ({ id, time, data, document: subject, params: { jobId } }) => {
    if (data?.get('kind') !== 'export') return;
    const uid = String(data.get('uid'));
    await runTrigger(
      { logger, now: Date.now, storeDeadLetter },
      { id, time, subject, uid },
      {
        name: 'exportRequested',
        work: async () => {
          await makeExport(exportDeps(), jobId, uid);
          logger.info('export made', { uid, jobId });
        },
        giveUp: () => failExport(exportDeps(), jobId, uid),
      },
    );
  },
);

/** Every hour: deletions whose time has come, and copies whose time is over. */
export const accountJobs = (orders: OrdersOf): ReturnType<typeof onSchedule> =>
  onSchedule(
    {
      schedule: 'every 1 hours',
      region,
      memory: '512MiB',
      concurrency: 1,
      maxInstances: 1,
      timeoutSeconds: 1_800,
      retryCount: 1,
    },
    async () => {
      const { done, failed } = await runDueDeletions({
        ...{ store: firestore(), bucket: bucket(), orders, logger, now: Date.now() },
        endSessions: accounts.close,
        addressOf: async (uid) => (await accounts.addressOf(uid))?.email ?? null,
        removeUser: accounts.remove,
      });
      logger.info('accounts deleted', { count: done });
      await expireExports(exportDeps());
      if (failed > 0) throw new Error(`${failed} accounts could not be deleted`);
    },
  );
