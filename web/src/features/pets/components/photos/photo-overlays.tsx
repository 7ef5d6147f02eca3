import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { removePhoto } from '../../api/remove-photo.ts';
import type { PhotoWall } from './use-photo-wall.ts';

const PhotoViewer = lazy(() => import('./photo-viewer.tsx').then((file) => ({ default: file.PhotoViewer })));
const CropDialog = lazy(() => import('./crop-dialog.tsx'));

interface Overlays {
  list: RefObject<HTMLUListElement | null>;
  open: (photoId: string) => void;
  cut: (photoId: string) => void;
  remove: (photoId: string) => void;
}

interface Props {
  pet: WithId<Pet>;
  wall: PhotoWall;
  /** The last photo was taken away, and the focus with it. */
  onEmptied: () => void;
  children: (overlays: Overlays) => ReactNode;
}

/** What opens above the wall of photos, and where the focus is when it has gone: on the photo that was shown last. */
export function PhotoOverlays({ pet, wall, onEmptied, children }: Props) {
  const { uid, ready, gallery, photos } = wall;
  const [shown, setShown] = useState<string | null>(null);
  const [cutting, setCutting] = useState<string | null>(null);
  const { list, focusOn } = useTileFocus(onEmptied);
  const remove = (id: string): void => {
    if (uid === null) return;
    const at = ready.findIndex((photo) => photo.id === id);
    setShown(null);
    focusOn((ready[at + 1] ?? ready[at - 1])?.id ?? null);
    removePhoto(uid, pet, id, photos, () => focusOn(id));
  };
  const close = (): void => {
    setShown(null);
    if (shown !== null) focusOn(shown);
  };
  const toCut = ready.find(({ id }) => id === cutting);
  return (
    <>
      {children({ list, remove, open: setShown, cut: setCutting })}
      <Suspense>
        {shown !== null && (
          <PhotoViewer
            {...{ pet, photos: ready, photoId: shown, onShow: setShown, onClose: close }}
            onCut={() => setCutting(shown)}
            onDelete={() => remove(shown)}
          />
        )}
      </Suspense>
      <Suspense>
        {toCut && uid !== null && (
          <CropDialog {...{ uid, pet, gallery }} photo={toCut} onClose={() => setCutting(null)} />
        )}
      </Suspense>
    </>
  );
}

/** Puts the focus on a photo of the wall as soon as it is drawn; for null, `onNone` puts it somewhere. */
function useTileFocus(onNone: () => void) {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string | null | undefined>(undefined);
  const [, draw] = useState(0);
  // After every drawing: a photo that comes back is not there at once.
  useEffect(() => {
    if (wanted.current === undefined) return;
    if (wanted.current === null) {
      wanted.current = undefined;
      onNone();
      return;
    }
    const tile = list.current?.querySelector<HTMLElement>(`[data-photo="${wanted.current}"] button`);
    if (!tile) return;
    wanted.current = undefined;
    tile.focus();
  });
  const focusOn = (id: string | null): void => {
    wanted.current = id;
    draw((times) => times + 1);
  };
  return { list, focusOn };
}
