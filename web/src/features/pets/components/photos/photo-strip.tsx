import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { Link } from 'react-router-dom';
import { usePicture } from '../../../../platform/pictures.ts';
import { useUploads } from '../../api/uploads.ts';
import { usePhotos } from '../../api/use-pets.ts';
import { PHOTOS_TAB, petTabPath } from '../../model/addresses.ts';
import { altOf } from '../../model/describe.ts';
import { photoWall, type Tile } from '../../model/photo-wall.ts';
import { PhotoFrame } from '../photo-frame.tsx';
import { PhotoPicker } from './photo-picker.tsx';

/** Fits one row at 360 px and at 1280 px. */
const SHOWN = 6;

/** The newest photos in a row; an invitation while there are none. */
export function PhotoStrip({ pet }: { pet: WithId<Pet> }) {
  const live = usePhotos(pet.id);
  const uploads = useUploads(pet.id);
  if (live.status !== 'ready' && uploads.length === 0) return null;
  const tiles = photoWall(live.status === 'ready' ? live.data : [], uploads).filter(isPicture);
  if (tiles.length === 0)
    return pet.deceasedOn === null ? <PhotoPicker pet={pet} label={`Add ${pet.name}’s first photo`} /> : null;
  return (
    <section aria-label="Newest photos">
      <Link to={petTabPath(pet.id, PHOTOS_TAB)} className="group block rounded-card">
        <ul className="grid grid-cols-3 gap-2 sm:grid-cols-6 sm:gap-3">
          {tiles.slice(0, SHOWN).map((tile) => (
            <li key={tile.id}>
              <Picture pet={pet} tile={tile} />
            </li>
          ))}
        </ul>
        <span className="mt-2 inline-block min-h-6 text-sm font-medium text-brand underline-offset-3 group-hover:underline">
          {tiles.length === 1 ? 'Open the photo' : `All ${tiles.length} photos`}
        </span>
      </Link>
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
