import { petPath } from '@pawfolio/domain/pet';
import { onDocumentDeleted } from 'firebase-functions/v2/firestore';
import { storeDeadLetter } from '../../platform/dead-letters.ts';
import { firestore } from '../../platform/firebase.ts';
import { createLogger } from '../../platform/logger.ts';
import { region } from '../../platform/params.ts';
import { runTrigger } from '../../platform/trigger.ts';
import { mendCover } from './cover.ts';
import { forgetDocument, removePetData } from './removal.ts';

const logger = createLogger('pet');
const deps = { logger, now: Date.now, storeDeadLetter };

/** Takes along what stood below a deleted pet. Deployed with retries. */
export const petDeleted = onDocumentDeleted(
  { document: 'users/{uid}/pets/{petId}', region, retry: true, memory: '256MiB', maxInstances: 10 },
  ({ id, time, document, params: { uid, petId } }) =>
    runTrigger(
      deps,
      { id, time, subject: document },
      {
        name: 'petDeleted',
        work: async () => {
          const count = await removePetData(firestore(), uid, petId);
          logger.info('pet removed', { uid, petId, count });
        },
      },
    ),
);

/** What pets and their records say of assets, for the module that removes assets. */
export const petMentions = {
  /** The pet shows another of its photos, or none. */
  forgetPhoto: (uid: string, petId: string): Promise<void> => mendCover(firestore(), uid, petId),
  forgetDocument: (uid: string, petId: string, documentId: string): Promise<void> =>
    forgetDocument(firestore(), uid, petId, documentId),
};

/** Whether this user has such a pet. */
export const petExists = async (uid: string, petId: string): Promise<boolean> =>
  (await firestore().doc(petPath(uid, petId)).get()).exists;

/** How a pet is called; null when this user has no such pet. */
export async function petName(uid: string, petId: string): Promise<string | null> {
  const name: unknown = (await firestore().doc(petPath(uid, petId)).get()).get('name');
  return typeof name === 'string' ? name : null;
}

/** Does the work of a dead letter again; `subject` is the pet's path. Answers how many documents were removed. */
export async function replayPetDeleted(subject: string): Promise<number> {
  const [, uid, petId] = /^users\/([^/]+)\/pets\/([^/]+)$/.exec(subject) ?? [];
  if (uid === undefined || petId === undefined) throw new TypeError('Not the path of a pet.');
  return removePetData(firestore(), uid, petId);
}

export {
  careOfChoice,
  careOfDocument,
  careOfGallery,
  careOfPet,
  careOfPhoto,
  careOfRecord,
  replayCare,
} from './care-triggers.ts';
export { careReminders } from './reminders-schedule.ts';
export { petPassport } from './passport/index.ts';
