import { useId, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { MenuList } from './menu-list.tsx';

export interface MenuAction {
  label: string;
  /** A lucide icon. */
  icon?: ReactNode;
  onSelect: () => void;
  /** `danger` for what deletes. */
  tone?: 'plain' | 'danger' | undefined;
  disabled?: boolean | undefined;
}

export interface MenuLink {
  label: string;
  icon?: ReactNode;
  /** A path of the app. */
  to: string;
}

export type MenuEntry = MenuAction | MenuLink | 'separator';

/** Spread these on the button that opens the menu. */
export interface MenuTriggerProps {
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick: (event: MouseEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export interface MenuProps {
  /** Names the menu for screen readers: "More for Biscuit". */
  label: string;
  items: readonly MenuEntry[];
  /** Draws the button: `(props) => <IconButton label="More" icon={<Ellipsis />} {...props} />`. */
  trigger: (props: MenuTriggerProps) => ReactNode;
  /** Which edges line up; `end` (default) for a menu at the right of its row. */
  align?: 'start' | 'end' | undefined;
  /** Stands above the entries: who is signed in. */
  header?: ReactNode;
}

/** What has the focus when it opens: an entry with the keyboard, the menu itself with a mouse or a finger. */
export type MenuStart = 'first' | 'last' | 'menu';

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
