import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { useRef, useState } from 'react';
import { Button } from '../../../../shared/ui/button.tsx';
import { ErrorState } from '../../../../shared/ui/error-state.tsx';
import { Loading, Skeleton } from '../../../../shared/ui/skeleton.tsx';
import { count } from '../../model/describe.ts';
import { PhotoOverlays } from './photo-overlays.tsx';
import { PhotoPicker } from './photo-picker.tsx';
import { PhotoTile } from './photo-tile.tsx';
import { UploadPanel } from './upload-panel.tsx';
import { useArrange } from './use-arrange.ts';
import { usePhotoWall, type PhotoWall } from './use-photo-wall.ts';

/** All photos of a pet, and the way to add more. */
export function PhotosTab({ pet }: { pet: WithId<Pet> }) {
  const [attempt, setAttempt] = useState(0);
  // Another key opens the source anew.
  return <Photos key={attempt} pet={pet} onRetry={() => setAttempt(attempt + 1)} />;
}

const grid = 'grid grid-cols-2 gap-x-3 gap-y-4 sm:grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] sm:gap-x-4';

function Photos({ pet, onRetry }: { pet: WithId<Pet>; onRetry: () => void }) {
  const wall = usePhotoWall(pet);
  const { photos, uploads, loading } = wall;
  const picker = useRef<HTMLDivElement>(null);
  const toPicker = (): void => picker.current?.querySelector('input')?.focus();
  if (wall.error)
    return (
      <ErrorState title="We could not load the photos" onRetry={onRetry}>
        {wall.error.message}
      </ErrorState>
    );
  return (
    <div className="grid grid-cols-1 gap-6">
      <div ref={picker}>
        <PhotoPicker
          pet={pet}
          label={photos.length === 0 && uploads.length === 0 ? `Add photos of ${pet.name}` : 'Add photos'}
        />
      </div>
      <UploadPanel tiles={wall.tiles} onEmptied={toPicker} />
      {loading ? (
        <Loading label="Loading the photos" className={grid}>
          <Skeleton className="aspect-square w-full rounded-card" />
          <Skeleton className="aspect-square w-full rounded-card" />
        </Loading>
      ) : (
        <Wall pet={pet} wall={wall} onEmptied={toPicker} />
      )}
    </div>
  );
}

interface WallProps {
  pet: WithId<Pet>;
  wall: PhotoWall;
  onEmptied: () => void;
}

function Wall({ pet, wall, onEmptied }: WallProps) {
  const { uid, tiles, photos, ready, gallery } = wall;
  const [moving, setMoving] = useState(false);
  const ids = ready.map(({ id }) => id);
  const arranging = useArrange({ uid, petId: pet.id, gallery, ids });
  return (
    <div>
      {ready.length > 1 && (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4">
          <p className="text-sm text-muted">
            {moving ? 'Drag the photos, or use the arrows.' : count(ready.length, 'photo')}
          </p>
          <Button
            variant={moving ? 'secondary' : 'quiet'}
            size="sm"
            aria-pressed={moving}
            onClick={() => setMoving(!moving)}
          >
            {moving ? 'Done' : 'Change the order'}
          </Button>
        </div>
      )}
      <p role="status" className="sr-only">
        {arranging.said}
      </p>
      <PhotoOverlays {...{ pet, wall, onEmptied }}>
        {(overlays) => (
          <ul className={grid} aria-label={`Photos of ${pet.name}`} ref={overlays.list}>
            {tiles.map((tile) => (
              <PhotoTile
                key={tile.id}
                {...{ pet, tile, photos, arranging }}
                moving={moving && ready.length > 1}
                place={`${ids.indexOf(tile.id) + 1} of ${ids.length}`}
                onOpen={() => overlays.open(tile.id)}
                onCut={() => overlays.cut(tile.id)}
                onDelete={() => overlays.remove(tile.id)}
              />
            ))}
          </ul>
        )}
      </PhotoOverlays>
    </div>
  );
}
