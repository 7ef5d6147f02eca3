import { cx } from '../lib/cx.ts';

/** primary: the one thing to do here · secondary: another good thing · quiet: beside the point · danger: cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
/** `sm` is 36 px high with a mouse and 44 px under a finger. */
export type ButtonSize = 'sm' | 'md' | 'lg';

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary: 'border-transparent bg-brand text-on-brand hover:bg-brand-strong',
  secondary: 'border-edge bg-surface text-ink hover:border-ink hover:bg-sunken',
  quiet: 'border-transparent text-ink hover:bg-sunken',
  danger: 'border-transparent bg-danger text-on-danger hover:bg-danger-strong',
};
const sizes: Readonly<Record<ButtonSize, string>> = {
  sm: 'min-h-9 px-3 text-sm pointer-coarse:min-h-11',
  md: 'min-h-11 px-5',
  lg: 'min-h-13 px-7 text-lg',
};

/** The classes of a button, for what is a button to the eye and a link or a label to the browser. */
export function buttonStyle(
  variant: ButtonVariant = 'primary',
  size: ButtonSize = 'md',
  className?: string,
): string {
  return cx(
    'relative inline-flex items-center justify-center gap-2 rounded-card border text-center',
    'font-semibold transition-colors active:translate-y-px disabled:pointer-events-none disabled:opacity-55',
    '[&_svg]:size-5 [&_svg]:shrink-0',
    variants[variant],
    sizes[size],
    className,
  );
}
