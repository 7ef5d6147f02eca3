import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from '../lib/cx.ts';

export interface ToolbarProps {
  /** "Text", "Edit" */
  label: string;
  orientation?: 'horizontal' | 'vertical' | undefined;
  className?: string | undefined;
  /** Buttons, and `ToolbarSeparator` between groups. */
  children: ReactNode;
}

const controlsOf = (bar: HTMLElement | null) => [
  ...(bar?.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]') ?? []),
];

/**
 * A row of buttons that is one stop of the Tab key; arrow keys, Home and End move within (WAI-ARIA toolbar). The last one
 * used is the one that Tab comes back to. Text boxes and sliders do not belong in it: they need the arrow keys themselves.
 */
export function Toolbar({ label, orientation = 'horizontal', className, children }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const settle = (chosen?: HTMLElement) => {
    const controls = controlsOf(bar.current);
    const stop =
      chosen ?? controls.find((control) => control.tabIndex === 0 && control.dataset['stop']) ?? controls[0];
    for (const control of controls) {
      control.tabIndex = control === stop ? 0 : -1;
      if (control === stop) control.dataset['stop'] = 'true';
      else delete control.dataset['stop'];
    }
  };
  // After every render: buttons come, go and become disabled.
  useLayoutEffect(() => settle());
  const onKeyDown = (event: KeyboardEvent) => {
    const controls = controlsOf(bar.current);
    const at = controls.findIndex((control) => control === document.activeElement);
    const [next, back] = orientation === 'vertical' ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
    const to = { [next]: at + 1, [back]: at - 1, Home: 0, End: -1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    controls.at(to % controls.length)?.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      aria-orientation={orientation}
      className={cx(
        'flex gap-0.5 outline-none',
        orientation === 'vertical' ? 'flex-col' : 'flex-wrap items-center',
        className,
      )}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        if (target !== bar.current) settle(target);
      }}
    >
      {children}
    </div>
  );
}

/** A thin line between two groups of a toolbar. */
export function ToolbarSeparator() {
  return <div role="separator" className="m-1 min-h-px min-w-px self-stretch bg-line" />;
}
