import type { DesignElement } from '@pawfolio/domain/builder';
import type { MenuEntry } from '../../../../shared/ui/menu.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { newElementId } from '../../model/new-id.ts';
import { useBuilderSession } from '../builder-context.ts';

/** What can be done with an element as a whole. */
export function useElementMenu(element: DesignElement, isFront: boolean, isBack: boolean): MenuEntry[] {
  const { builder } = useBuilderSession();
  const { id, name, locked, hidden } = element;
  const order = (
    label: string,
    to: 'front' | 'forward' | 'backward' | 'back',
    disabled: boolean,
  ): MenuEntry => ({
    label,
    disabled,
    onSelect: () => builder.perform({ kind: 'reorder', id, to }),
  });
  const toggle = (set: { locked: boolean } | { hidden: boolean }) => () =>
    builder.perform({ kind: 'set', id, set });
  const duplicate = (): void => {
    const newId = newElementId();
    builder.perform({ kind: 'duplicate', ids: [id], newIds: [newId], dx: 2, dy: 2 });
    builder.select(newId);
  };
  const remove = (): void => {
    builder.perform({ kind: 'remove', ids: [id] });
    toast(`“${name}” was deleted`, { action: { label: 'Undo', onAction: builder.undo } });
  };
  return [
    order('To the front', 'front', isFront),
    order('Forward', 'forward', isFront),
    order('Backward', 'backward', isBack),
    order('To the back', 'back', isBack),
    'separator',
    { label: hidden ? 'Show' : 'Hide', onSelect: toggle({ hidden: !hidden }) },
    { label: locked ? 'Unlock' : 'Lock', onSelect: toggle({ locked: !locked }) },
    { label: 'Duplicate', onSelect: duplicate },
    { label: 'Delete', tone: 'danger', disabled: locked, onSelect: remove },
  ];
}
