import { useId, useState } from 'react';
import { MenuList } from './menu-list.tsx';
import type { MenuProps, MenuStart } from './menu-types.ts';

export type { MenuAction, MenuEntry, MenuLink, MenuProps, MenuTriggerProps } from './menu-types.ts';

/**
 * A list of actions behind a button: arrow keys, Home, End, first letters, Escape; the focus goes back to the button.
 * It is in the header of every page, so it is built on the platform's popover: the one of Base UI weighs 39 KB (brotli)
 * and would have to be fetched before it could open.
 */
export function Menu({ label, items, trigger, align = 'end', header }: MenuProps) {
  const id = useId();
  const [opened, setOpened] = useState<{ button: HTMLElement; start: MenuStart } | null>(null);
  const open = (button: HTMLElement, start: MenuStart) => setOpened({ button, start });
  return (
    <>
      {trigger({
        'aria-haspopup': 'menu',
        'aria-expanded': opened !== null,
        'aria-controls': opened ? id : undefined,
        onClick: ({ currentTarget, detail }) => {
          // A click made by Enter or Space counts no presses.
          if (opened) setOpened(null);
          else open(currentTarget, detail === 0 ? 'first' : 'menu');
        },
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          open(event.currentTarget, event.key === 'ArrowDown' ? 'first' : 'last');
        },
      })}
      {opened && (
        <MenuList {...{ id, label, items, align, header, ...opened }} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
