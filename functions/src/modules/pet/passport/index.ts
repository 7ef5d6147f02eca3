import { passportFile } from '@pawfolio/domain/pet';
import { defineCallable } from '../../../platform/define-callable.ts';
import { bucket, firestore } from '../../../platform/firebase.ts';
import { createLogger } from '../../../platform/logger.ts';

const logger = createLogger('pet');

/** A pet's passport as a PDF, for its owner. */
export const petPassport = defineCallable({
  ...passportFile,
  logger,
  perMinute: 10,
  options: { memory: '512MiB', concurrency: 4, timeoutSeconds: 60, maxInstances: 10 },
  handle: async ({ petId }, { uid }) => {
    const read = async (path: string): Promise<Buffer> => (await bucket().file(path).download())[0];
    const { makePassport } = await import('./make.ts');
    const { pdf, pages } = await makePassport(
      { store: firestore(), read, logger, now: new Date() },
      uid,
      petId,
    );
    return { pdf: pdf.toString('base64'), pages };
  },
});
