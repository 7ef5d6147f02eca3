/*
 * A second composition root, for people who operate the app (scripts/ops-dead-letters.ts): the same work as the functions
 * do, done again on demand. Nothing here is deployed.
 */
import { designReplays } from './modules/builder/index.ts';
import { findProduct } from './modules/catalog/index.ts';
import { findPicture } from './modules/media/index.ts';
import { mediaDeps } from './modules/media/production.ts';
import { replayRemoval, replayUpload, type Letter } from './modules/media/replay.ts';
import { replayOrderLetter } from './modules/order/index.ts';
import { replayCare, replayPetDeleted } from './modules/pet/index.ts';
import { accounts } from './modules/user/accounts.ts';
import { makeExport } from './modules/user/export/make-export.ts';
import { replayCard, replayShares } from './modules/user/index.ts';
import { bucket, firestore } from './platform/firebase.ts';
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

/** For whoever asked and has been told that it failed; nothing where they have asked for another since. */
async function packed({ subject }: Letter): Promise<string> {
  const job = await firestore().doc(subject).get();
  if (!job.exists) return 'gone';
  const deps = { store: firestore(), bucket: bucket(), accountOf: accounts.describe, now: Date.now };
  await makeExport(deps, job.id, String(job.get('uid')));
  return 'packed';
}

const designs = designReplays({ findProduct, findPicture });

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
  careOfGallery: refreshed,
  designPreview: async (letter) => {
    await designs.preview(letter);
    return 'drawn';
  },
  designDeleted: async (letter) => {
    await designs.removal(letter);
    return 'removed';
  },
  exportRequested: packed,
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
