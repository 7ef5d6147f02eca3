import { firestore } from '../../../platform/firebase.ts';
import { createLogger } from '../../../platform/logger.ts';
import { onPetWritten, petOf, type Matters } from '../../../platform/pet-trigger.ts';
import { refreshCard } from './store.ts';

const logger = createLogger('user');

const isContact: Matters = (before, after) => (after ?? before)?.['kind'] === 'contact';
const stateDiffers: Matters = (before, after) => before?.['state'] !== after?.['state'];

/** A card is in step with what it shows, whoever changes it. */
const refreshing = (name: string, below: string, matters?: Matters): ReturnType<typeof onPetWritten> =>
  onPetWritten({
    ...{ logger, name, below, matters },
    work: (uid, petId) => refreshCard(firestore(), { uid, petId }),
  });

export const cardOfPet = refreshing('cardOfPet', '');
export const cardOfContact = refreshing('cardOfContact', '/records/{recordId}', isContact);
export const cardOfPhoto = refreshing('cardOfPhoto', '/photos/{photoId}', stateDiffers);
export const cardOfGallery = refreshing('cardOfGallery', '/layout/{layoutId}');

/** Does the work of a dead letter of any of these again; `subject` is the path of what was written. */
export async function replayCard(subject: string): Promise<void> {
  await refreshCard(firestore(), petOf(subject));
}
