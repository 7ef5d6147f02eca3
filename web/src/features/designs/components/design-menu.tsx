import { Copy, Ellipsis, PawPrint, Pencil, PenTool, Shapes, Trash2 } from 'lucide-react';
import { paths } from '../../../config/paths.ts';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { Menu, type MenuEntry } from '../../../shared/ui/menu.tsx';
import type { ListedDesign } from '../api/use-designs.ts';

/** What can be done with a design beside opening it. */
export interface DesignActions {
  duplicate: () => void;
  forAnotherPet: () => void;
  forAnotherProduct: () => void;
  remove: () => void;
}

interface Props {
  design: ListedDesign;
  /** Null when its product is no longer made: then it cannot be opened. */
  slug: string | null;
  actions: DesignActions & { rename: () => void };
}

/** Everything that can be done with one design. */
export function DesignMenu({ design, slug, actions }: Props) {
  const { name } = design;
  const open: MenuEntry[] =
    slug === null ? [] : [{ label: 'Open', icon: <PenTool />, to: paths.build(slug, design.id) }];
  const relay: MenuEntry[] =
    slug === null
      ? []
      : [
          { label: 'Make for another pet', icon: <PawPrint />, onSelect: actions.forAnotherPet },
          { label: 'Make as another product', icon: <Shapes />, onSelect: actions.forAnotherProduct },
        ];
  return (
    <Menu
      label={name}
      trigger={(trigger) => (
        <IconButton label={`More for ${name}`} icon={<Ellipsis />} className="-mr-2" {...trigger} />
      )}
      items={[
        ...open,
        { label: 'Rename', icon: <Pencil />, onSelect: actions.rename },
        { label: 'Duplicate', icon: <Copy />, onSelect: actions.duplicate },
        ...relay,
        'separator',
        { label: 'Delete', icon: <Trash2 />, tone: 'danger', onSelect: actions.remove },
      ]}
    />
  );
}
