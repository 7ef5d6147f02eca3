export {
  cardOfContact,
  cardOfGallery,
  cardOfPet,
  cardOfPhoto,
  lostPetCard,
  publishTag,
  replayCard,
  unpublishTag,
} from './card/index.ts';
export { guestSweep, mergeGuest } from './merge/index.ts';
export { createShare, replayShares, revokeShares, shareLink, sharesOfPet } from './share/index.ts';
export { accountJobs, accountCallables, exportRequested } from './jobs.ts';
