import { ArrowLeft, ArrowRight, Crop, Ellipsis, MessageSquareText, Star, Trash2 } from 'lucide-react';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Menu } from '../../../../shared/ui/menu.tsx';
import type { TileProps } from './tile-props.ts';

/** Everything that can be done with one photo. */
export function TileMenu(props: TileProps & { onCaption: () => void }) {
  const { pet, tile, place, arranging, onCaption, onCut, onDelete } = props;
  const isCover = pet.coverPhotoId === tile.id;
  const move = (by: -1 | 1, label: string) => ({
    label,
    icon: by < 0 ? <ArrowLeft /> : <ArrowRight />,
    disabled: !arranging.canStep(tile.id, by),
    onSelect: () => arranging.step(tile.id, by),
  });
  return (
    <Menu
      label={`Photo ${place}`}
      trigger={(trigger) => (
        <IconButton label={`More for photo ${place}`} icon={<Ellipsis />} className="-mr-2" {...trigger} />
      )}
      items={[
        {
          label: tile.photo?.caption ? 'Change the caption' : 'Add a caption',
          icon: <MessageSquareText />,
          onSelect: onCaption,
        },
        isCover
          ? { label: 'Crop the cover', icon: <Crop />, onSelect: onCut }
          : { label: 'Use as cover', icon: <Star />, onSelect: onCut },
        move(-1, 'Move earlier'),
        move(1, 'Move later'),
        'separator',
        { label: 'Delete', icon: <Trash2 />, tone: 'danger', onSelect: onDelete },
      ]}
    />
  );
}
