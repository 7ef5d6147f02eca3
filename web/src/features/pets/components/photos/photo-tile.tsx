import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import { ArrowLeft, ArrowRight, ImageIcon, Star } from 'lucide-react';
import { useEffect, useState } from 'react';
import { usePicture } from '../../../../platform/pictures.ts';
import { assetProgress } from '../../../../platform/uploads/progress.ts';
import { settleUpload } from '../../../../platform/uploads/uploads.ts';
import { useNow } from '../../../../shared/hooks/use-now.ts';
import { cx } from '../../../../shared/lib/cx.ts';
import { Badge } from '../../../../shared/ui/badge.tsx';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { altOf } from '../../model/describe.ts';
import { PhotoFrame } from '../photo-frame.tsx';
import { Caption } from './caption.tsx';
import { TileMenu } from './tile-menu.tsx';
import type { TileProps } from './tile-props.ts';
import { RemoveSlow, TileProgress, TileTrouble } from './tile-parts.tsx';

/** One photo on the wall, from the moment it is picked. */
export function PhotoTile(props: TileProps) {
  const { pet, tile, photos, arranging, moving } = props;
  const { photo, upload } = tile;
  const state = assetProgress({ asset: photo, upload }, useNow());
  const ready = photo?.state === 'ready' ? photo : null;
  const drag = moving && ready ? arranging.drag(tile.id) : null;
  return (
    <li data-photo={tile.id} className="min-w-0">
      <div {...drag} className={cx('relative rounded-card', drag?.className)}>
        <Picture {...props} />
        {ready && pet.coverPhotoId === tile.id && (
          <span className="pointer-events-none absolute top-2 left-2">
            <Badge icon={<Star aria-hidden="true" />}>Cover</Badge>
          </span>
        )}
        {state.kind === 'busy' && <TileProgress tile={tile} state={state} />}
        {state.kind === 'trouble' && upload && (
          <span className="pointer-events-none absolute bottom-2 left-2">
            <Badge tone="danger">Not sent</Badge>
          </span>
        )}
        {ready && moving && <Moves {...props} />}
      </div>
      {state.kind === 'trouble' && !upload && <TileTrouble {...{ pet, tile, state, photos }} />}
      {state.kind === 'busy' && state.isSlow && !upload && <RemoveSlow {...props} />}
      {ready && !moving && <Ready {...props} photo={ready} />}
    </li>
  );
}

function Picture({ pet, tile, place, moving, onOpen }: TileProps) {
  const { photo, upload } = tile;
  const ready = photo?.state === 'ready' ? photo : null;
  const { url, failed } = usePicture(ready?.variants.card.path ?? null);
  useEffect(() => {
    // The finished picture could not be fetched: the document alone tells from here on.
    if (failed) settleUpload(tile.id);
  }, [failed, tile.id]);
  const broken = assetProgress({ asset: photo, upload }).kind === 'trouble';
  const frame = (
    <PhotoFrame
      alt={altOf(photo, pet.name)}
      thumbhash={ready?.thumbhash}
      preview={upload?.preview}
      standIn={upload && <StandIn name={upload.file.name} />}
      src={url}
      onShown={upload && ready ? () => settleUpload(tile.id) : undefined}
      className={cx('aspect-square rounded-card', broken && 'opacity-60')}
    />
  );
  if (!ready || moving) return frame;
  return (
    <button type="button" className="block w-full rounded-card" onClick={onOpen}>
      {frame}
      <span className="sr-only">Open, {place}</span>
    </button>
  );
}

/** For a file of which this browser can show nothing until the server has made a picture of it. */
function StandIn({ name }: { name: string }) {
  return (
    <span className="absolute inset-x-3 top-1/4 grid justify-items-center gap-1 text-center text-sm text-muted">
      <ImageIcon aria-hidden="true" className="size-7" />
      <span className="max-w-full truncate">{name}</span>
    </span>
  );
}

/** Below a photo that is ready: its words and what can be done with it. */
function Ready({ photo, ...props }: TileProps & { photo: WithId<PhotoAsset> }) {
  const [editing, setEditing] = useState(false);
  return (
    <div className="flex items-start gap-1 pt-1">
      <div className="min-w-0 flex-1 pt-1">
        <Caption petId={props.pet.id} {...{ photo, editing }} onEditing={setEditing} />
      </div>
      {!editing && <TileMenu {...props} onCaption={() => setEditing(true)} />}
    </div>
  );
}

function Moves({ tile: { id }, place, arranging: { step, canStep } }: TileProps) {
  const button = (by: -1 | 1) => ({
    label: by < 0 ? `Move photo ${place} earlier` : `Move photo ${place} later`,
    icon: by < 0 ? <ArrowLeft /> : <ArrowRight />,
    variant: 'solid' as const,
    // Not disabled: at the end of its way it keeps the focus.
    'aria-disabled': canStep(id, by) ? undefined : true,
    className: canStep(id, by) ? '' : 'text-muted! opacity-70',
    onClick: () => step(id, by),
  });
  return (
    <div className="absolute inset-x-2 bottom-2 flex justify-between">
      <IconButton {...button(-1)} />
      <IconButton {...button(1)} />
    </div>
  );
}
