import { formatDate, today, type WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset, Ready } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { Crop, Star, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fetchAhead, usePicture } from '../../../../platform/pictures.ts';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Lightbox } from '../../../../shared/ui/lightbox.tsx';
import { altOf } from '../../model/describe.ts';
import { PhotoFrame } from '../photo-frame.tsx';
import { Caption } from './caption.tsx';
import { useLocale } from '../../../../shared/hooks/use-locale.ts';

type ReadyPhoto = WithId<Ready<PhotoAsset>>;

interface Props {
  pet: WithId<Pet>;
  /** All that can be shown, in the order of the wall. */
  photos: readonly ReadyPhoto[];
  photoId: string;
  onShow: (photoId: string) => void;
  onClose: () => void;
  onCut: () => void;
  onDelete: () => void;
}

/** One photo over the whole window: arrow keys, Home, End and swipes lead to the others. */
export function PhotoViewer(props: Props) {
  const { pet, photos, photoId, onShow, onClose } = props;
  const at = photos.findIndex((photo) => photo.id === photoId);
  const photo = photos[at];
  useNeighbours(photos[at - 1], photos[at + 1]);
  if (!photo) return null;
  const show = (next: ReadyPhoto | undefined): void => {
    if (next) onShow(next.id);
  };
  return (
    <Lightbox
      open
      onClose={onClose}
      title={`Photo ${at + 1} of ${photos.length}`}
      actions={<Actions {...props} photo={photo} />}
      caption={<Words key={photo.id} pet={pet} photo={photo} />}
      ends={{ first: at === 0, last: at === photos.length - 1 }}
      {...(photos.length > 1 && {
        onStep: (by: -1 | 1) => show(photos[at + by]),
        onJump: (to: 'first' | 'last') => show(photos.at(to === 'first' ? 0 : -1)),
      })}
    >
      <Picture key={photo.id} pet={pet} photo={photo} />
    </Lightbox>
  );
}

/** The one before and the one after are there before they are asked for. */
function useNeighbours(...neighbours: (ReadyPhoto | undefined)[]): void {
  const [before, after] = neighbours.map((photo) => photo?.variants.full.path);
  useEffect(() => {
    if (after !== undefined) fetchAhead(after);
    if (before !== undefined) fetchAhead(before);
  }, [before, after]);
}

function Picture({ pet, photo }: { pet: WithId<Pet>; photo: ReadyPhoto }) {
  const { url } = usePicture(photo.variants.full.path);
  // While the large one is on its way, the one from the wall, which is here already.
  const { url: small } = usePicture(photo.variants.card.path);
  return (
    <PhotoFrame
      alt={altOf(photo, pet.name)}
      thumbhash={photo.thumbhash}
      preview={small}
      src={url}
      fit="contain"
      ground="bg-transparent"
      className="size-full"
    />
  );
}

function Words({ pet, photo }: { pet: WithId<Pet>; photo: ReadyPhoto }) {
  const [editing, setEditing] = useState(false);
  const added = formatDate(today(undefined, new Date(photo.createdAt.toMillis())), useLocale());
  return (
    <div className="mx-auto grid max-w-xl justify-items-center gap-0.5">
      <Caption petId={pet.id} {...{ photo, editing }} onEditing={setEditing} invite />
      {!editing && <p className="text-xs">Added {added}</p>}
    </div>
  );
}

function Actions({ pet, photo, onCut, onDelete }: Props & { photo: ReadyPhoto }) {
  const isCover = pet.coverPhotoId === photo.id;
  return (
    <>
      <IconButton
        label={isCover ? 'Crop the cover' : 'Use as cover'}
        icon={isCover ? <Crop /> : <Star />}
        onClick={onCut}
      />
      <IconButton label="Delete photo" icon={<Trash2 />} onClick={onDelete} />
    </>
  );
}
