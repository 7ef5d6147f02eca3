import type { ComponentProps } from 'react';
import { Link, type LinkProps } from 'react-router-dom';
import { cx } from '../lib/cx.ts';

/** A raised sheet for one thing. `className` adds padding other than the usual 20 to 24 px with `p-*`. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={cx('card', className ?? 'p-5 sm:p-6')} />;
}

/** A card that is one link as a whole. Put no other link or button inside. */
export function CardLink({
  className,
  ...rest
}: Omit<LinkProps, 'className'> & { className?: string | undefined }) {
  return (
    <Link
      {...rest}
      className={cx(
        'card block transition hover:-translate-y-0.5 hover:border-edge',
        className ?? 'p-5 sm:p-6',
      )}
    />
  );
}
