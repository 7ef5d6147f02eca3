import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { CircleAlert, X } from 'lucide-react';
import { Button } from '../../../../shared/ui/button.tsx';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Progress } from '../../../../shared/ui/progress.tsx';
import { deletePhoto } from '../../api/photos.ts';
import { cancelUpload, retryUpload, sendAgain } from '../../api/uploads.ts';
import { useUid } from '../../api/use-pets.ts';
import type { Tile } from '../../model/photo-wall.ts';
import type { BusyState, TroubleState } from '../../model/tile-state.ts';

/** How far a picture is on its way, over the picture itself. */
export function TileProgress({ tile, state }: { tile: Tile; state: BusyState }) {
  return (
    <>
      <div className="absolute inset-x-2 bottom-2 rounded-sm bg-surface px-3 py-2 shadow-soft">
        <p className="mb-1 truncate text-sm font-medium">{state.words}</p>
        <Progress label={`${state.words} ${tile.upload?.file.name ?? ''}`} value={state.part} />
      </div>
      {state.canCancel && (
        <IconButton
          label={`Cancel ${tile.upload?.file.name ?? 'the upload'}`}
          icon={<X />}
          variant="solid"
          className="absolute! top-2 right-2"
          onClick={() => cancelUpload(tile.id)}
        />
      )}
    </>
  );
}

interface TroubleProps {
  pet: WithId<Pet>;
  tile: Tile;
  state: TroubleState;
  photos: readonly WithId<PhotoAsset>[];
}

/** What went wrong with a picture, and what can be done about it. */
export function TileTrouble({ pet, tile, state, photos }: TroubleProps) {
  const uid = useUid();
  const { upload } = tile;
  const remove = (): void => {
    if (upload) cancelUpload(tile.id);
    else if (uid !== null) void deletePhoto(uid, pet, tile.id, photos).catch(() => undefined);
  };
  const again = (): void => {
    if (!upload) return;
    if (upload.phase === 'stopped') retryUpload(tile.id);
    else void sendAgain(upload).catch(() => undefined);
  };
  const name = upload?.file.name ?? tile.photo?.fileName ?? 'this photo';
  return (
    <div className="mt-2">
      <p className="flex gap-1.5 text-sm font-medium text-danger">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        <span className="min-w-0 break-words">{state.problem}</span>
      </p>
      <div className="mt-1 flex flex-wrap gap-x-1">
        {state.canRetry && (
          <Button variant="quiet" size="sm" onClick={again}>
            Try again<span className="sr-only"> {name}</span>
          </Button>
        )}
        <Button variant="quiet" size="sm" onClick={remove}>
          Remove<span className="sr-only"> {name}</span>
        </Button>
      </div>
    </div>
  );
}
