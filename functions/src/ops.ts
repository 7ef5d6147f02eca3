/*
 * A second composition root, for people who operate the app (scripts/ops-dead-letters.ts): the same work as the functions
 * do, done again on demand. Nothing here is deployed.
 */
import { mediaDeps } from './modules/media/production.ts';
import { replayRemoval, replayUpload, type Letter } from './modules/media/replay.ts';
import { replayOrderLetter } from './modules/order/index.ts';
import { replayCare, replayPetDeleted } from './modules/pet/index.ts';
import { replayCard, replayShares } from './modules/user/index.ts';
import { mentions } from './wiring.ts';

export { listDeadLetters, readDeadLetter, removeDeadLetter } from './platform/dead-letters.ts';
export type { StoredDeadLetter } from './platform/dead-letters.ts';

async function removal(letter: Letter): Promise<string> {
  await replayRemoval({ ...mediaDeps(), mentions }, letter);
  return 'removed';
}

async function refreshed({ subject }: Letter): Promise<string> {
  await replayCare(subject);
  return 'refreshed';
}

async function replayedOrder({ subject }: Letter): Promise<string> {
  return replayOrderLetter(subject);
}

async function refreshedCard({ subject }: Letter): Promise<string> {
  await replayCard(subject);
  return 'refreshed';
}

/** By function: does the work of a letter again, and answers what came of it. Throws if it fails again. */
export const replayers: Readonly<Record<string, (letter: Letter) => Promise<string>>> = {
  mediaUploaded: (letter) => replayUpload(mediaDeps(), letter),
  photoDeleted: removal,
  documentDeleted: removal,
  artworkDeleted: removal,
  petDeleted: async ({ subject }) => `${await replayPetDeleted(subject)} removed`,
  careOfPet: refreshed,
  careOfRecord: refreshed,
  careOfChoice: refreshed,
  careOfDocument: refreshed,
  careOfPhoto: refreshed,
  applyOrderEvent: replayedOrder,
  applyWaitingEvents: replayedOrder,
  outbox: replayedOrder,
  cardOfPet: refreshedCard,
  cardOfContact: refreshedCard,
  cardOfPhoto: refreshedCard,
  cardOfGallery: refreshedCard,
  sharesOfPet: async ({ subject }) => {
    await replayShares(subject);
    return 'removed';
  },
};
