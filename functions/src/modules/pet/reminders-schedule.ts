import { projectID } from 'firebase-functions/params';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { auth, firestore } from '../../platform/firebase.ts';
import { createLogger } from '../../platform/logger.ts';
import { appUrl, region } from '../../platform/params.ts';
import { sendDueReminders, type Accounts } from './reminders.ts';

const logger = createLogger('pet');

/** The accounts of Firebase Authentication. */
export const accounts: Accounts = {
  addressesOf: async (uids) => {
    const { users } = await auth().getUsers(uids.map((uid) => ({ uid })));
    const known = users.flatMap(({ uid, email, disabled }) =>
      email && !disabled ? [[uid, email] as const] : [],
    );
    return new Map(known);
  },
};

/**
 * Every hour, since it is morning somewhere in each. The mails are delivered by the extension that watches `mail/`
 * (docs/runbook.md).
 */
export const careReminders = onSchedule(
  {
    schedule: 'every 1 hours',
    region,
    memory: '256MiB',
    concurrency: 1,
    maxInstances: 1,
    timeoutSeconds: 1_800,
    retryCount: 1,
  },
  async () => {
    const url = appUrl.value() || `https://${projectID.value()}.web.app`;
    const store = firestore();
    const { sent, failed } = await sendDueReminders({
      store,
      accounts,
      logger,
      now: new Date(),
      appUrl: url,
    });
    logger.info('reminders written', { count: sent });
    if (failed > 0) throw new Error(`${failed} owners could not be reminded`);
  },
);
