import type { ComponentProps } from 'react';
import { cx } from '../lib/cx.ts';
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style.ts';
import { Spinner } from './spinner.tsx';

export interface ButtonProps extends ComponentProps<'button'> {
  /** Default `primary`; a view has at most one. */
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** Shows a spinner in place of the label, keeps the width, and swallows further clicks. Focus stays. */
  loading?: boolean | undefined;
}

/**
 * A button. `type` defaults to `button`, so that only the button that says `type="submit"` sends a form.
 * While it loads it is `aria-disabled`, not `disabled`: a disabled button would drop the keyboard focus.
 */
export function Button({ variant, size, loading, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonStyle(variant, size, className)}
      aria-disabled={loading ? true : rest['aria-disabled']}
      aria-busy={loading ? true : undefined}
      onClick={(event) => {
        if (loading) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <span className={cx('inline-flex items-center gap-2', loading && 'opacity-0')}>{children}</span>
      {loading && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      )}
    </button>
  );
}
