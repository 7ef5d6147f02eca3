import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { Star } from 'lucide-react';
import { useEffect } from 'react';
import { usePicture } from '../../../../platform/pictures.ts';
import { Badge } from '../../../../shared/ui/badge.tsx';
import { settleUpload } from '../../api/uploads.ts';
import { altOf } from '../../model/describe.ts';
import type { Tile } from '../../model/photo-wall.ts';
import { PhotoFrame } from '../photo-frame.tsx';
import { tileState } from '../../model/tile-state.ts';
import { TileTrouble, TileProgress } from './tile-parts.tsx';

interface Props {
  pet: WithId<Pet>;
  tile: Tile;
  /** All photos of the pet. */
  photos: readonly WithId<PhotoAsset>[];
  onOpen: () => void;
}

/** One photo on the wall, from the moment it is picked. */
export function PhotoTile({ pet, tile, photos, onOpen }: Props) {
  const { photo, upload } = tile;
  const state = tileState(tile);
  const ready = photo?.state === 'ready' ? photo : null;
  const { url, failed } = usePicture(ready?.variants.card.path ?? null);
  useEffect(() => {
    // The finished picture could not be fetched: the document alone tells from here on.
    if (failed) settleUpload(tile.id);
  }, [failed, tile.id]);
  const frame = (
    <PhotoFrame
      alt={altOf(photo, pet.name)}
      thumbhash={ready?.thumbhash}
      preview={upload?.preview}
      src={url}
      onShown={upload && ready ? () => settleUpload(tile.id) : undefined}
      className={`aspect-square rounded-card ${state.kind === 'trouble' ? 'opacity-60' : ''}`}
    />
  );
  return (
    <li className="relative min-w-0">
      {ready ? (
        <button type="button" className="block w-full rounded-card" onClick={onOpen}>
          {frame}
          <span className="sr-only">Open</span>
        </button>
      ) : (
        frame
      )}
      {ready && pet.coverPhotoId === tile.id && (
        <span className="pointer-events-none absolute top-2 left-2">
          <Badge icon={<Star aria-hidden="true" />}>Cover</Badge>
        </span>
      )}
      {state.kind === 'busy' && <TileProgress tile={tile} state={state} />}
      {state.kind === 'trouble' && <TileTrouble {...{ pet, tile, state, photos }} />}
      {photo?.caption && <p className="mt-1.5 truncate text-sm text-muted">{photo.caption}</p>}
    </li>
  );
}
