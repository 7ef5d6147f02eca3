import { formatDate, today, type WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { ChevronLeft, ChevronRight, Star, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { messageFor } from '../../../../platform/errors.ts';
import { usePicture } from '../../../../platform/pictures.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Dialog } from '../../../../shared/ui/dialog.tsx';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { useConfirm } from '../../../../shared/ui/use-confirm.tsx';
import { deletePhoto, setCover } from '../../api/photos.ts';
import { useUid } from '../../api/use-pets.ts';
import { altOf, locale } from '../../model/describe.ts';
import { PhotoFrame } from '../photo-frame.tsx';
import { CaptionForm } from './caption-form.tsx';

type ReadyPhoto = Extract<WithId<PhotoAsset>, { state: 'ready' }>;

interface Props {
  pet: WithId<Pet>;
  photos: readonly WithId<PhotoAsset>[];
  photoId: string;
  onShow: (photoId: string) => void;
  onClose: () => void;
}

/** One photo in full, with what can be done with it. Arrow keys lead to the others. */
export function PhotoViewer({ pet, photos, photoId, onShow, onClose }: Props) {
  const ready = photos.filter((photo): photo is ReadyPhoto => photo.state === 'ready');
  const at = ready.findIndex((photo) => photo.id === photoId);
  const photo = ready[at];
  if (!photo) return null;
  const step = (by: number): void => {
    const next = ready[at + by];
    if (next) onShow(next.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === 'ArrowLeft') step(-1);
    if (event.key === 'ArrowRight') step(1);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      title={`Photo ${at + 1} of ${ready.length}`}
      description={`Added ${formatDate(today(undefined, new Date(photo.createdAt.toMillis())), locale())}`}
      footer={<Actions {...{ pet, photo, photos, onClose }} />}
    >
      {/* The keys are a shortcut for the two buttons within. The picture has the focus at first, so that they work
          at once: a caption that had it would bring up the keyboard of a phone. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={onKeyDown}>
        <div tabIndex={-1} data-autofocus="" className="outline-none">
          <Picture pet={pet} photo={photo} />
        </div>
        {ready.length > 1 && (
          <div className="mt-2 flex justify-between">
            <IconButton
              label="Previous photo"
              icon={<ChevronLeft />}
              disabled={at === 0}
              onClick={() => step(-1)}
            />
            <IconButton
              label="Next photo"
              icon={<ChevronRight />}
              disabled={at === ready.length - 1}
              onClick={() => step(1)}
            />
          </div>
        )}
        <CaptionForm key={photo.id} petId={pet.id} photo={photo} />
      </div>
    </Dialog>
  );
}

function Picture({ pet, photo }: { pet: WithId<Pet>; photo: ReadyPhoto }) {
  const { url } = usePicture(photo.variants.full.path);
  // While the large one is on its way, the one from the wall, which is here already.
  const { url: small } = usePicture(photo.variants.card.path);
  return (
    <div style={{ aspectRatio: photo.width / photo.height }} className="max-h-[56vh] w-full">
      <PhotoFrame
        key={photo.id}
        alt={altOf(photo, pet.name)}
        thumbhash={photo.thumbhash}
        preview={small}
        src={url}
        fit="contain"
        className="size-full rounded-card"
      />
    </div>
  );
}

function Actions(props: {
  pet: WithId<Pet>;
  photo: ReadyPhoto;
  photos: Props['photos'];
  onClose: () => void;
}) {
  const { pet, photo, photos, onClose } = props;
  const uid = useUid();
  const { ask, dialog } = useConfirm();
  if (uid === null) return null;
  const isCover = pet.coverPhotoId === photo.id;
  const remove = async (): Promise<void> => {
    const deleted = await ask({
      title: 'Delete this photo?',
      text: 'It is removed from your account for good. This cannot be undone.',
      confirmLabel: 'Delete photo',
      run: () => deletePhoto(uid, pet, photo.id, photos),
      explain: messageFor,
    });
    if (!deleted) return;
    onClose();
    toast('The photo was deleted');
  };
  return (
    <>
      <Button variant="quiet" onClick={() => void remove()}>
        <Trash2 aria-hidden="true" />
        Delete photo
      </Button>
      {isCover ? (
        <p className="flex min-h-11 items-center gap-2 text-sm text-muted">
          <Star aria-hidden="true" className="size-5" />
          This is the cover photo
        </p>
      ) : (
        <Button
          variant="secondary"
          onClick={() => void setCover(uid, pet.id, photo.id).catch(() => undefined)}
        >
          <Star aria-hidden="true" />
          Use as cover
        </Button>
      )}
      {dialog}
    </>
  );
}
