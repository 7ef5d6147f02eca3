import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';

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
