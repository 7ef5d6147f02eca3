import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { CircleAlert } from 'lucide-react';
import type { BusyState, TroubleState } from '../../../../platform/uploads/progress.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Progress } from '../../../../shared/ui/progress.tsx';
import { deletePhoto } from '../../api/photos.ts';
import { useUid } from '../../api/use-pets.ts';
import type { Tile } from '../../model/photo-wall.ts';
import type { TileProps } from './tile-props.ts';

/** How far a picture is on its way, over the picture itself. What this page sends is told by its list of uploads. */
export function TileProgress({ tile, state }: { tile: Tile; state: BusyState }) {
  if (tile.upload)
    return (
      <span
        aria-hidden="true"
        className="absolute inset-x-2 bottom-2 rounded-full bg-surface p-1 shadow-soft"
      >
        <span
          className="block h-1.5 origin-left rounded-full bg-brand transition-transform"
          style={{ transform: `scaleX(${Math.max(state.part ?? 1, 0.02)})` }}
        />
      </span>
    );
  return (
    <div className="absolute inset-x-2 bottom-2 rounded-sm bg-surface px-3 py-2 shadow-soft">
      <p className="mb-1 text-sm font-medium">{state.words}</p>
      <Progress label={`${state.words} ${tile.photo?.fileName ?? ''}`} value={state.part} />
    </div>
  );
}

/** For a picture that the server takes long with: nobody has to keep it. */
export function RemoveSlow({ tile, onDelete }: Pick<TileProps, 'tile' | 'onDelete'>) {
  return (
    <Button variant="quiet" size="sm" className="mt-1" onClick={onDelete}>
      Remove<span className="sr-only"> {tile.photo?.fileName ?? 'this photo'}</span>
    </Button>
  );
}

interface TroubleProps {
  pet: WithId<Pet>;
  tile: Tile;
  state: TroubleState;
  photos: readonly WithId<PhotoAsset>[];
}

/** What went wrong with a picture that this page does not send, and how to be rid of it. */
export function TileTrouble({ pet, tile, state, photos }: TroubleProps) {
  const uid = useUid();
  const remove = (): void => {
    if (uid !== null) void deletePhoto(uid, pet, tile.id, photos).catch(() => undefined);
  };
  return (
    <div className="mt-2">
      <p className="flex gap-1.5 text-sm font-medium text-danger">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        <span className="min-w-0 break-words">{state.problem}</span>
      </p>
      <Button variant="quiet" size="sm" className="mt-1 -ml-3" onClick={remove}>
        Remove<span className="sr-only"> {tile.photo?.fileName ?? 'this photo'}</span>
      </Button>
    </div>
  );
}
