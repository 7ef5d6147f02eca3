import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createShare as createContract, revokeShares as revokeContract } from '@pawfolio/domain/share';
import { onDocumentDeleted } from 'firebase-functions/v2/firestore';
import { onRequest } from 'firebase-functions/v2/https';
import { storeDeadLetter } from '../../../platform/dead-letters.ts';
import { defineCallable } from '../../../platform/define-callable.ts';
import { bucket, firestore } from '../../../platform/firebase.ts';
import { createLogger } from '../../../platform/logger.ts';
import { region } from '../../../platform/params.ts';
import { logAnswer } from '../../../platform/private-page.ts';
import { runTrigger } from '../../../platform/trigger.ts';
import { answerShare } from './answer.ts';
import { busyPage } from './page.ts';
import { createShare as create, removeSharesOfPet, revokeShares as revoke } from './store.ts';

const logger = createLogger('user');

/** Makes a link for a vet or sitter. */
export const createShare = defineCallable({
  ...createContract,
  logger,
  perMinute: 20,
  handle: async (input, { uid }) => {
    const token = await create(firestore(), { ...input, uid }, Date.now());
    logger.info('link made', { uid, petId: input.petId, count: input.documents.length });
    return { token };
  },
});

/** Ends links at once. */
export const revokeShares = defineCallable({
  ...revokeContract,
  logger,
  perMinute: 60,
  handle: async ({ shareIds }, { uid }) => {
    const revoked = await revoke(firestore(), uid, shareIds, Date.now());
    logger.info('links ended', { uid, count: revoked });
    return { revoked };
  },
});

/** Links of a pet go with it. Deployed with retries. */
export const sharesOfPet = onDocumentDeleted(
  { document: 'users/{uid}/pets/{petId}', region, retry: true, memory: '256MiB', maxInstances: 10 },
  async ({ id, time, document: subject, params: { uid, petId } }) => {
    const work = async (): Promise<void> => {
      await removeSharesOfPet(firestore(), uid, petId);
    };
    const deps = { logger, now: Date.now, storeDeadLetter };
    await runTrigger(deps, { id, time, subject }, { name: 'sharesOfPet', work });
  },
);

/** Does the work of a dead letter of `sharesOfPet` again; `subject` is the pet's path. */
export async function replayShares(subject: string): Promise<void> {
  const [, uid, petId] = /^users\/([^/]+)\/pets\/([^/]+)$/.exec(subject) ?? [];
  if (uid === undefined || petId === undefined) throw new TypeError('Not the path of a pet.');
  await removeSharesOfPet(firestore(), uid, petId);
}

/** `/s/**`: the page that a shared link opens, and the files that go with it. */
export const shareLink = onRequest(
  {
    ...{ region, cors: false, invoker: 'public', memory: '512MiB' },
    ...{ concurrency: 40, maxInstances: 20, timeoutSeconds: 60 },
  },
  async (request, response) => {
    logAnswer(logger, response);
    try {
      const { status, headers, body } = await answerShare(
        { store: firestore(), bucket, now: Date.now() },
        {
          method: request.method,
          path: request.path,
          // Hosting names the visitor's address; whoever goes round it is held by the limits of the link.
          ip: request.get('fastly-client-ip') ?? request.ip ?? '',
          agent: request.get('user-agent') ?? '',
        },
      );
      response.status(status).set(headers);
      if (!(body instanceof Readable)) response.send(body);
      else if (request.method === 'GET') await pipeline(body, response);
      else {
        body.destroy();
        response.end();
      }
    } catch (error) {
      // Never the address: its end is the key to what it shows.
      logger.error('shareLink failed', error);
      if (response.headersSent) response.destroy();
      else response.status(500).set('Cache-Control', 'no-store').type('html').send(busyPage());
    }
  },
);
