import type { WithId } from '@pawfolio/domain/kernel';
import { photoPath, type PhotoAsset } from '@pawfolio/domain/media';
import { useMemo, useState } from 'react';
import { useGoing } from '../../../platform/going.ts';
import { useListInParts } from '../../../platform/list-parts.ts';
import { isFollowed, useList, type Live } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import { NEWEST_PHOTOS } from '../model/newest.ts';
import { useUid } from './use-pets.ts';

type Photos = Live<WithId<PhotoAsset>[]>;

/** Without those that are about to be deleted. */
function useStaying(petId: string, live: Photos): Photos {
  const uid = useUid();
  const going = useGoing();
  return useMemo(() => {
    if (live.status !== 'ready' || uid === null || going.size === 0) return live;
    return { ...live, data: live.data.filter(({ id }) => !going.has(photoPath(uid, petId, id))) };
  }, [live, going, uid, petId]);
}

/** All photos of a pet in any state, newest first, without those that are about to be deleted. */
export function usePhotos(petId: string, wanted = true): Photos {
  const uid = useUid();
  const whole = uid === null || !wanted ? null : refs.photos(uid, petId);
  const newest = uid === null ? null : refs.newestPhotos(uid, petId, NEWEST_PHOTOS);
  return useStaying(petId, useListInParts(whole, newest));
}

/**
 * The newest photos, one more than are shown: a pet may have hundreds. All of them where their page was open in this visit,
 * since those are at hand.
 */
export function useNewestPhotos(petId: string, wanted = true): Photos {
  const uid = useUid();
  const [whole] = useState(() => uid !== null && isFollowed(refs.photos(uid, petId)));
  const ref = whole ? refs.photos : refs.newestPhotos;
  return useStaying(petId, useList(uid === null || !wanted ? null : ref(uid, petId, NEWEST_PHOTOS)));
}
