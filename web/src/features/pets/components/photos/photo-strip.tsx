import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { Plus } from 'lucide-react';
import { Link } from 'react-router-dom';
import { usePicture } from '../../../../platform/pictures.ts';
import { lazyPart } from '../../../../shared/lib/lazy-part.tsx';
import { useUploads } from '../../api/uploads.ts';
import { useNewestPhotos } from '../../api/use-photos.ts';
import { PHOTOS_TAB, petTabPath } from '../../model/addresses.ts';
import { altOf } from '../../model/describe.ts';
import { photoWall, type Tile } from '../../model/photo-wall.ts';
import { PhotoFrame } from '../photo-frame.tsx';

// Most pets have photos: the tab of one that has none waits a moment longer, so that nothing below moves, and no other does.
const PhotoPicker = lazyPart(() => import('./photo-picker.tsx').then((file) => file.PhotoPicker));

/** With the tile that adds more, two rows at 360 px and one elsewhere. */
const SHOWN = 5;

/** The newest photos, and the way to more; an invitation while there are none. */
export function PhotoStrip({ pet }: { pet: WithId<Pet> }) {
  const live = useNewestPhotos(pet.id);
  const uploads = useUploads(pet.id, 'photo');
  if (live.status !== 'ready' && uploads.length === 0) return null;
  const tiles = photoWall(live.status === 'ready' ? live.data : [], uploads).filter(isPicture);
  if (tiles.length === 0)
    return pet.deceasedOn === null ? <PhotoPicker pet={pet} label={`Add ${pet.name}’s first photo`} /> : null;
  const tab = petTabPath(pet.id, PHOTOS_TAB);
  return (
    <section aria-label="Newest photos">
      <ul className="grid grid-cols-3 gap-2 sm:grid-cols-6 sm:gap-3">
        {tiles.slice(0, SHOWN).map((tile) => (
          <li key={tile.id}>
            <Link to={tab} className="block rounded-card">
              <Picture pet={pet} tile={tile} />
            </Link>
          </li>
        ))}
        <li>
          <Link
            to={tab}
            className="grid aspect-square place-content-center justify-items-center gap-1 rounded-card border border-dashed border-edge p-2 text-center text-sm font-semibold text-brand hover:bg-sunken"
          >
            <Plus aria-hidden="true" className="size-6" />
            {tiles.length > SHOWN ? 'All photos' : 'Add photos'}
          </Link>
        </li>
      </ul>
    </section>
  );
}

const isPicture = ({ photo, upload }: Tile): boolean =>
  photo?.state === 'ready' || (upload !== null && upload.phase !== 'stopped' && photo?.state !== 'failed');

function Picture({ pet, tile: { photo, upload } }: { pet: WithId<Pet>; tile: Tile }) {
  const ready = photo?.state === 'ready' ? photo : null;
  const { url } = usePicture(ready?.variants.card.path ?? null);
  return (
    <PhotoFrame
      alt={altOf(photo, pet.name)}
      thumbhash={ready?.thumbhash}
      preview={upload?.preview}
      src={url}
      className="aspect-square rounded-card"
    />
  );
}
