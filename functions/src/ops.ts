/*
 * A second composition root, for people who operate the app (scripts/ops-dead-letters.ts): the same work as the functions
 * do, done again on demand. Nothing here is deployed.
 */
import { mediaDeps } from './modules/media/production.ts';
import { replayRemoval, replayUpload, type Letter } from './modules/media/replay.ts';
import { petMentions, replayPetDeleted } from './modules/pet/index.ts';

export { listDeadLetters, readDeadLetter, removeDeadLetter } from './platform/dead-letters.ts';
export type { StoredDeadLetter } from './platform/dead-letters.ts';

async function removal(letter: Letter): Promise<string> {
  await replayRemoval({ ...mediaDeps(), mentions: petMentions }, letter);
  return 'removed';
}

/** By function: does the work of a letter again, and answers what came of it. Throws if it fails again. */
export const replayers: Readonly<Record<string, (letter: Letter) => Promise<string>>> = {
  mediaUploaded: (letter) => replayUpload(mediaDeps(), letter),
  photoDeleted: removal,
  documentDeleted: removal,
  artworkDeleted: removal,
  petDeleted: async ({ subject }) => `${await replayPetDeleted(subject)} removed`,
};
