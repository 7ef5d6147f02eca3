import { cx } from '../lib/cx.ts';

export interface ProgressProps {
  /** What is going on, read out: "Uploading biscuit.jpg". */
  label: string;
  /** 0..1, or null while nobody can know. */
  value: number | null;
  className?: string | undefined;
}

/** A bar that fills. It moves by `scale`, so a fast stream of values costs no layout. */
export function Progress({ label, value, className }: ProgressProps) {
  const part = value === null ? null : Math.min(Math.max(value, 0), 1);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={part === null ? undefined : Math.round(part * 100)}
      className={cx('h-2 overflow-hidden rounded-full border border-transparent bg-line', className)}
    >
      <div
        className={cx(
          'h-full origin-left rounded-full bg-brand transition-transform forced-colors:bg-[Highlight]',
          part === null && 'animate-breathe',
        )}
        style={{ transform: `scaleX(${part ?? 1})` }}
      />
    </div>
  );
}
