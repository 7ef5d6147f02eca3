import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { lazy, Suspense, useState } from 'react';
import { ErrorState } from '../../../../shared/ui/error-state.tsx';
import { Loading, Skeleton } from '../../../../shared/ui/skeleton.tsx';
import { useUploads } from '../../api/uploads.ts';
import { usePhotos } from '../../api/use-pets.ts';
import { count } from '../../model/describe.ts';
import { photoWall } from '../../model/photo-wall.ts';
import type { UploadItem } from '../../model/uploads.ts';
import { PhotoPicker } from './photo-picker.tsx';
import { PhotoTile } from './photo-tile.tsx';

const PhotoViewer = lazy(() => import('./photo-viewer.tsx').then((file) => ({ default: file.PhotoViewer })));

/** All photos of a pet, and the way to add more. */
export function PhotosTab({ pet }: { pet: WithId<Pet> }) {
  const [attempt, setAttempt] = useState(0);
  // Another key opens the source anew.
  return <Photos key={attempt} pet={pet} onRetry={() => setAttempt(attempt + 1)} />;
}

const grid = 'grid grid-cols-2 gap-3 sm:grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] sm:gap-4';

function Photos({ pet, onRetry }: { pet: WithId<Pet>; onRetry: () => void }) {
  const live = usePhotos(pet.id);
  const uploads = useUploads(pet.id);
  const [open, setOpen] = useState<string | null>(null);
  if (live.status === 'error')
    return (
      <ErrorState title="We could not load the photos" onRetry={onRetry}>
        {live.error.message}
      </ErrorState>
    );
  const photos = live.status === 'ready' ? live.data : [];
  const tiles = photoWall(photos, uploads);
  return (
    <div className="grid gap-6">
      <PhotoPicker
        pet={pet}
        label={photos.length === 0 && uploads.length === 0 ? `Add photos of ${pet.name}` : 'Add photos'}
      />
      <Progress uploads={uploads} />
      {live.status === 'loading' && uploads.length === 0 ? (
        <Loading label="Loading the photos" className={grid}>
          <Skeleton className="aspect-square w-full rounded-card" />
          <Skeleton className="aspect-square w-full rounded-card" />
        </Loading>
      ) : (
        <ul className={grid} aria-label={`Photos of ${pet.name}`}>
          {tiles.map((tile) => (
            <PhotoTile key={tile.id} {...{ pet, tile, photos }} onOpen={() => setOpen(tile.id)} />
          ))}
        </ul>
      )}
      {open !== null && (
        <Suspense>
          <PhotoViewer {...{ pet, photos }} photoId={open} onShow={setOpen} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </div>
  );
}

/** Says to screen readers how far the uploads are; the tiles show it to everybody else. */
function Progress({ uploads }: { uploads: readonly UploadItem[] }) {
  const sending = uploads.filter(({ phase }) => phase === 'waiting' || phase === 'sending').length;
  const stopped = uploads.filter(({ phase }) => phase === 'stopped').length;
  const words = [
    sending > 0 && `${count(sending, 'photo')} on the way`,
    stopped > 0 && `${count(stopped, 'photo')} could not be sent`,
  ].filter((part) => part !== false);
  return (
    <p role="status" className="sr-only">
      {words.join(', ')}
    </p>
  );
}
