import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';

/**
 * A grey shape where something will stand. Give it the size of that thing, so nothing moves: `h-6 w-40`. Its corners are
 * those of a line of text unless `className` says otherwise: `size-14 rounded-full`.
 */
export function Skeleton({ className }: { className: string }) {
  const corners = !className.includes('rounded') && 'rounded-sm';
  return <span aria-hidden="true" className={cx('block animate-breathe bg-line', corners, className)} />;
}

/** A group of skeletons that says once, to screen readers, what is on its way: "Loading your pets". */
export function Loading({
  label,
  className,
  children,
}: {
  label: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div role="status" className={className}>
      <span className="sr-only">{label}</span>
      {children}
    </div>
  );
}
