import { cx } from '../lib/cx.ts';

/** The mark: a paw whose pad is a folded page. Drawn for this product on a 32 px grid. */
export function PawMark({ className = 'size-8' }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={cx('shrink-0', className)}>
      <g fill="var(--brand)">
        <ellipse cx="6.2" cy="14.2" rx="2.9" ry="3.9" transform="rotate(-22 6.2 14.2)" />
        <ellipse cx="12.2" cy="7.6" rx="3.1" ry="4.3" transform="rotate(-8 12.2 7.6)" />
        <ellipse cx="19.8" cy="7.6" rx="3.1" ry="4.3" transform="rotate(8 19.8 7.6)" />
        <ellipse cx="25.8" cy="14.2" rx="2.9" ry="3.9" transform="rotate(22 25.8 14.2)" />
        <path d="M16 14.2c4.9 0 8.9 4.6 8.9 9.2 0 3-2 4.8-4.7 4.8-1.7 0-2.7-.7-4.2-.7s-2.5.7-4.2.7c-2.7 0-4.7-1.8-4.7-4.8 0-4.6 4-9.2 8.9-9.2Z" />
      </g>
      <path
        d="M20.3 28.2c2.6 0 4.6-1.8 4.6-4.8 0-.5-.1-1-.2-1.5-2.5-.2-4.9.6-5.5 2.3-.5 1.5 0 3 1.1 4Z"
        fill="var(--marigold)"
      />
    </svg>
  );
}

/** Mark and word mark. The word is text in the display face, so it needs no file of its own. */
export function Logo({ className }: { className?: string | undefined }) {
  return (
    <span className={cx('inline-flex items-center gap-2', className)}>
      <PawMark />
      <span className="font-display text-xl tracking-tight">Pawfolio</span>
    </span>
  );
}
