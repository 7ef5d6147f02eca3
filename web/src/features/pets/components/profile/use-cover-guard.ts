import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { useEffect } from 'react';
import { setCover } from '../../api/photos.ts';
import { useUploads } from '../../api/uploads.ts';
import { usePhotos, useUid } from '../../api/use-pets.ts';
import { coverOf } from '../../model/photo-wall.ts';

/**
 * A pet that has photos has a cover: sets one where an upload ended after its page was closed, or where the cover was
 * deleted on another device. Stays out of the way while this page is sending photos itself.
 */
export function useCoverGuard(pet: WithId<Pet>): void {
  const uid = useUid();
  const live = usePhotos(pet.id);
  const sending = useUploads(pet.id).length > 0;
  const settled = live.status === 'ready' && !live.fromCache && !live.pending && !sending;
  const cover = settled ? coverOf(pet.coverPhotoId, live.data) : pet.coverPhotoId;
  useEffect(() => {
    if (uid !== null && cover !== pet.coverPhotoId) void setCover(uid, pet.id, cover).catch(() => undefined);
  }, [uid, pet.id, pet.coverPhotoId, cover]);
}
