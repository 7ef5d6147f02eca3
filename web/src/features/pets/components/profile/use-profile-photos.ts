import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import { useLocation } from 'react-router-dom';
import { useIfFollowed, type Live } from '../../../../platform/live.ts';
import { refs } from '../../../../platform/refs.ts';
import { useNewestPhotos, usePhotos } from '../../api/use-photos.ts';
import { useUid } from '../../api/use-pets.ts';
import { PHOTOS_TAB, petTabPath } from '../../model/addresses.ts';
import { NEWEST_PHOTOS } from '../../model/newest.ts';

export interface ProfilePhotos {
  /** What the tab that is open shows of the photos; null where it shows none. */
  shown: Live<WithId<PhotoAsset>[]> | null;
  /** All that are known in this visit, wherever they were shown. */
  known: readonly WithId<PhotoAsset>[];
}

/**
 * The photos that are at hand on a pet's page, whichever tab is open: what stands above the tabs asks here first, so that
 * nothing is read for it that the page has read already.
 */
export function useProfilePhotos(petId: string): ProfilePhotos {
  const uid = useUid();
  const { pathname } = useLocation();
  const [glance, whole] = [pathname === petTabPath(petId, ''), pathname === petTabPath(petId, PHOTOS_TAB)];
  const all = usePhotos(petId, whole);
  const newest = useNewestPhotos(petId, glance);
  const seen = [
    useIfFollowed(uid === null ? null : refs.photos(uid, petId)),
    useIfFollowed(uid === null ? null : refs.newestPhotos(uid, petId, NEWEST_PHOTOS)),
  ];
  const known = [all, newest, ...seen].flatMap((live) => (live.status === 'ready' ? live.data : []));
  return { shown: whole ? all : glance ? newest : null, known };
}
