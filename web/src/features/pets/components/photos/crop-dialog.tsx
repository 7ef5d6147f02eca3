import 'react-easy-crop/react-easy-crop.css';
import type { WithId } from '@pawfolio/domain/kernel';
import type { Crop, Gallery, PhotoAsset, Ready } from '@pawfolio/domain/media';
import { useState } from 'react';
import Cropper from 'react-easy-crop';
import { messageFor } from '../../../../platform/errors.ts';
import { usePicture } from '../../../../platform/pictures.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Dialog } from '../../../../shared/ui/dialog.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { cutCover } from '../../api/gallery.ts';
import { cutOf } from '../../api/use-gallery.ts';
import { fromPercent, toPercent } from '../../model/crop.ts';

interface Props {
  uid: string;
  pet: { id: string; name: string };
  photo: WithId<Ready<PhotoAsset>>;
  gallery: Gallery | null;
  onClose: () => void;
}

const MAX_ZOOM = 4;

/** Which part of a photo stands for the pet: by a finger, a mouse, a wheel or the arrow keys. */
export default function CropDialog({ uid, pet, photo, gallery, onClose }: Props) {
  const [chosen, setChosen] = useState<Crop | null>(null);
  const { url, failed } = usePicture(photo.variants.full.path);
  const save = (): void => {
    if (!chosen) return;
    cutCover({ uid, petId: pet.id, gallery }, photo.id, chosen).catch((error: unknown) =>
      toast(messageFor(error), { tone: 'danger' }),
    );
    onClose();
    toast(`This is ${pet.name}’s cover photo now`, { tone: 'good' });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Choose the cover"
      description={`The circle is what stands for ${pet.name} wherever it is small. Drag the photo, or move it with the arrow keys.`}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={save} disabled={!chosen}>
            Use as cover
          </Button>
        </>
      }
    >
      {failed ? (
        <p role="alert" className="font-medium text-danger">
          The photo could not be loaded. Please try again when you are online.
        </p>
      ) : (
        <Stage url={url} initial={cutOf(gallery, photo.id, photo)?.crop} onChoose={setChosen} />
      )}
    </Dialog>
  );
}

interface StageProps {
  url: string | null;
  initial: Crop | undefined;
  onChoose: (crop: Crop) => void;
}

function Stage({ url, initial, onChoose }: StageProps) {
  const [place, setPlace] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  return (
    <>
      <div className="relative h-[min(46vh,22rem)] overflow-hidden rounded-card bg-sunken">
        {url && (
          <Cropper
            image={url}
            crop={place}
            zoom={zoom}
            maxZoom={MAX_ZOOM}
            aspect={1}
            cropShape="round"
            showGrid={false}
            keyboardStep={8}
            disableAutomaticStylesInjection
            onCropChange={setPlace}
            onZoomChange={setZoom}
            onCropComplete={(area) => onChoose(fromPercent(area))}
            {...(initial && { initialCroppedAreaPercentages: toPercent(initial) })}
            mediaProps={{ alt: '' }}
            cropperProps={{
              role: 'group',
              'aria-label': 'The part that is shown. Arrow keys move the photo.',
            }}
          />
        )}
      </div>
      <label className="mt-5 flex items-center gap-4 text-sm font-medium">
        Zoom
        <input
          type="range"
          className="h-11 min-w-0 flex-1 accent-(--brand)"
          min={1}
          max={MAX_ZOOM}
          step={0.05}
          value={zoom}
          onChange={(event) => setZoom(Number(event.target.value))}
        />
      </label>
    </>
  );
}
