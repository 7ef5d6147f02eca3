import { firestore } from '../../platform/firebase.ts';
import { createLogger } from '../../platform/logger.ts';
import { onPetWritten, petOf, type Matters } from '../../platform/pet-trigger.ts';
import { refreshCare } from './care-digest.ts';
import { mendCover } from './cover.ts';

const logger = createLogger('pet');

/** Whether any of these fields differs, or the document came or went. */
const differsIn =
  (...fields: string[]): Matters =>
  (before, after) =>
    !before ||
    !after ||
    fields.some((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null));

const undatedKinds: unknown[] = ['allergy', 'condition', 'visit', 'contact'];

/** Entries of some kinds are in no digest. */
const recordMatters: Matters = (before, after) => !undatedKinds.includes((after ?? before)?.['kind']);

/** The pet's cover, and what the home page says of it. */
async function bringUpToDate(uid: string, petId: string): Promise<void> {
  await mendCover(firestore(), uid, petId);
  await refreshCare(firestore(), uid, petId, new Date());
}

/** A trigger listens to one path: six alike. */
const refreshing = (
  name: string,
  below: string,
  matters?: Matters,
  work = (uid: string, petId: string) => refreshCare(firestore(), uid, petId, new Date()),
): ReturnType<typeof onPetWritten> => onPetWritten({ logger, name, below, matters, work });

export const careOfPet = refreshing(
  'careOfPet',
  '',
  differsIn('name', 'species', 'deceasedOn', 'microchip', 'insurance', 'coverPhotoId'),
);
export const careOfRecord = refreshing('careOfRecord', '/records/{recordId}', recordMatters);
export const careOfChoice = refreshing('careOfChoice', '/choices/{choiceId}');
export const careOfDocument = refreshing(
  'careOfDocument',
  '/documents/{documentId}',
  differsIn('kind', 'title', 'expiresOn', 'state'),
);
export const careOfPhoto = refreshing('careOfPhoto', '/photos/{photoId}', differsIn('state'), bringUpToDate);
export const careOfGallery = refreshing('careOfGallery', '/layout/{layoutId}', differsIn('cover'));

/** Does the work of a dead letter of any of these again; `subject` is the path of what was written. */
export async function replayCare(subject: string): Promise<void> {
  const { uid, petId } = petOf(subject);
  await bringUpToDate(uid, petId);
}
