import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../lib/cx.ts';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  /** What it does, for people who cannot see the icon: "Remove photo". */
  label: string;
  /** A lucide icon; it is hidden from screen readers. */
  icon: ReactNode;
  /** `plain` on a page, `solid` on top of a picture. */
  variant?: 'plain' | 'solid' | undefined;
}

/** A round button of 44 px that shows only an icon. */
export function IconButton({ label, icon, variant = 'plain', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      className={cx(
        'inline-grid size-11 shrink-0 place-items-center rounded-full border transition-colors',
        'active:translate-y-px disabled:pointer-events-none disabled:opacity-55 [&_svg]:size-5',
        variant === 'solid'
          ? 'border-line bg-surface text-ink hover:bg-sunken'
          : 'border-transparent text-muted hover:bg-sunken hover:text-ink',
        className,
      )}
    >
      {icon}
    </button>
  );
}
