import type { WithId } from '@pawfolio/domain/kernel';
import { photoPath, type PhotoAsset } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { postponeDelete } from '../../../platform/postponed.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { coverOf } from '../model/photo-wall.ts';
import { setCover } from './photos.ts';

const quietly = (done: Promise<unknown>): void => void done.catch(() => undefined);

/**
 * Takes a photo out of sight at once, and deletes it with its files as soon as the offer to undo that has gone from the
 * screen, or the page is left. If it stood for the pet, the oldest of the others does so until it is back. `photos` are all
 * photos of the pet. `onKept`: it has been taken back.
 */
export function removePhoto(
  uid: string,
  pet: WithId<Pick<Pet, 'coverPhotoId'>>,
  photoId: string,
  photos: readonly WithId<PhotoAsset>[],
  onKept: () => void,
): void {
  const going = postponeDelete(uid, photoPath(uid, pet.id, photoId), ({ message }) =>
    toast(`The photo could not be deleted. ${message}`, { tone: 'danger' }),
  );
  const wasCover = pet.coverPhotoId === photoId;
  if (wasCover) {
    const others = photos.filter(({ id }) => id !== photoId);
    quietly(setCover(uid, pet.id, coverOf(null, others)));
  }
  const undo = (): void => {
    if (!going.keep()) {
      toast('It was too late: the photo has been deleted.');
      return;
    }
    if (wasCover) quietly(setCover(uid, pet.id, photoId));
    onKept();
  };
  toast('Photo deleted', { action: { label: 'Undo', onAction: undo }, onClosed: going.finish });
}
