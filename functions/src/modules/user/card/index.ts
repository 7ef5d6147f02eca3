import { publishTag as publishContract, unpublishTag as unpublishContract } from '@pawfolio/domain/tag';
import { projectID } from 'firebase-functions/params';
import { onRequest } from 'firebase-functions/v2/https';
import { defineCallable } from '../../../platform/define-callable.ts';
import { bucket, firestore } from '../../../platform/firebase.ts';
import { createLogger } from '../../../platform/logger.ts';
import { appUrl, region } from '../../../platform/params.ts';
import { logAnswer } from '../../../platform/private-page.ts';
import { accounts } from '../accounts.ts';
import { answerPage } from './answer.ts';
import { missingPage } from './page.ts';
import { publishCard, unpublishCard } from './store.ts';

const logger = createLogger('user');

/** Makes a lost-pet card public, or changes what is. */
export const publishTag = defineCallable({
  ...publishContract,
  logger,
  perMinute: 20,
  handle: async (input, { uid }) => {
    const tagId = await publishCard(firestore(), { ...input, uid }, Date.now());
    logger.info('card published', { uid, petId: input.petId, count: input.fields.length });
    return { tagId };
  },
});

/** Takes a lost-pet card away. */
export const unpublishTag = defineCallable({
  ...unpublishContract,
  logger,
  perMinute: 60,
  handle: async ({ petId }, { uid }) => {
    const tagId = await unpublishCard(firestore(), { uid, petId }, Date.now());
    logger.info('card taken away', { uid, petId });
    return { tagId };
  },
});

/** Hosting names the visitor's address; whoever goes round it is held by the limits of the tag. */
const visitor = (header: string | undefined, ip: string | undefined): string => header ?? ip ?? '';

/** A request without a body has no buffer either, whatever its type says. */
const bytesOf = (body: Buffer | undefined): number => body?.length ?? 0;

/** `/t/**`: the page that the code on a tag opens, and what its finder can do there. */
export const lostPetCard = onRequest(
  {
    region,
    cors: false,
    invoker: 'public',
    memory: '256MiB',
    concurrency: 40,
    maxInstances: 20,
    timeoutSeconds: 30,
  },
  async (request, response) => {
    logAnswer(logger, response);
    const send = ({ status, headers, body }: Awaited<ReturnType<typeof answerPage>>): void =>
      void response.status(status).set(headers).send(body);
    try {
      send(
        await answerPage(
          {
            store: firestore(),
            bucket,
            accounts,
            now: Date.now(),
            appUrl: appUrl.value() || `https://${projectID.value()}.web.app`,
          },
          {
            method: request.method,
            path: request.path,
            said: request.query['said'],
            form: request.body,
            bytes: bytesOf(request.rawBody),
            ip: visitor(request.get('fastly-client-ip'), request.ip),
          },
        ),
      );
    } catch (error) {
      logger.error('lostPetCard failed', error);
      response.status(500).set('Cache-Control', 'no-store').type('html').send(missingPage());
    }
  },
);

export { cardOfContact, cardOfGallery, cardOfPet, cardOfPhoto, replayCard } from './triggers.ts';
