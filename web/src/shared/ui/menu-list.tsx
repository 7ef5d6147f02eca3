import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Link } from 'react-router-dom';
import { useFloating } from '../hooks/use-floating.ts';
import { cx } from '../lib/cx.ts';
import type { MenuEntry, MenuProps, MenuStart } from './menu-types.ts';

interface Props extends Omit<MenuProps, 'trigger'> {
  id: string;
  align: 'start' | 'end';
  start: MenuStart;
  /** The button it belongs to. */
  button: HTMLElement;
  onClose: () => void;
}

/** The open menu of `Menu`. */
export function MenuList({ id, label, items, align, header, start, button, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useFloating(box, button, { side: 'bottom', align });
  useEffect(() => {
    const at = { first: 0, last: -1, menu: null }[start];
    (at === null ? box.current : entriesOf(box.current).at(at))?.focus();
  }, [start]);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      const inside = target instanceof Node && (box.current?.contains(target) || button.contains(target));
      if (!inside) onClose();
    };
    document.addEventListener('pointerdown', onPress, true);
    return () => document.removeEventListener('pointerdown', onPress, true);
  }, [button, onClose]);
  const leave = () => {
    button.focus();
    onClose();
  };
  return (
    <div
      ref={box}
      id={id}
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="floating floating-layer max-w-80 min-w-52 animate-fade overflow-y-auto overscroll-contain p-1.5 outline-none"
      onKeyDown={(event) => onKeyDown(event, leave)}
    >
      {header && <div className="border-b border-line px-3 pt-2 pb-3 text-sm">{header}</div>}
      {items.map((item, index) => (
        <Entry key={item === 'separator' ? index : item.label} item={item} leave={leave} />
      ))}
    </div>
  );
}

const entryStyle =
  'flex min-h-11 w-full items-center gap-3 rounded-sm px-3 text-left font-medium focus:bg-sunken focus-visible:-outline-offset-2 aria-disabled:text-muted aria-disabled:opacity-70 [&_svg]:size-5 [&_svg]:shrink-0';

function Entry({ item, leave }: { item: MenuEntry; leave: () => void }) {
  if (item === 'separator') return <div role="separator" className="mx-3 my-1.5 border-t border-line" />;
  const common = {
    role: 'menuitem',
    tabIndex: -1,
    onPointerMove: (event: { currentTarget: HTMLElement }) =>
      event.currentTarget.focus({ preventScroll: true }),
  };
  if ('to' in item) {
    return (
      <Link {...common} to={item.to} className={entryStyle} onClick={leave}>
        {item.icon}
        {item.label}
      </Link>
    );
  }
  return (
    <button
      {...common}
      type="button"
      aria-disabled={item.disabled ? true : undefined}
      className={cx(entryStyle, item.tone === 'danger' && 'text-danger')}
      onClick={() => {
        if (item.disabled) return;
        // First back to the button: a dialog that opens now gives the focus back there.
        leave();
        item.onSelect();
      }}
    >
      {item.icon}
      {item.label}
    </button>
  );
}

const entriesOf = (menu: HTMLElement | null) => [
  ...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];

function onKeyDown(event: KeyboardEvent<HTMLElement>, leave: () => void) {
  const entries = entriesOf(event.currentTarget);
  const at = entries.findIndex((entry) => entry === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    entries.at(to % entries.length)?.focus();
  } else if (event.key === 'Escape') {
    // Prevented, so that a dialog around it stays open.
    event.preventDefault();
    leave();
  } else if (event.key === 'Tab') {
    leave();
  } else if (event.key.length === 1 && event.key !== ' ') {
    const later = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
    const letter = event.key.toLocaleLowerCase();
    later.find((entry) => entry.textContent.toLocaleLowerCase().startsWith(letter))?.focus();
  }
}
