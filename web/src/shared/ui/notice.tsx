import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import type { Tone } from './badge.tsx';

const looks = {
  neutral: ['bg-sunken', 'text-muted', Info],
  good: ['bg-spruce-soft', 'text-spruce', CircleCheck],
  warn: ['bg-warn-soft', 'text-warn', TriangleAlert],
  danger: ['bg-danger-soft', 'text-danger', CircleAlert],
} as const;

export interface NoticeProps {
  tone?: Tone | undefined;
  title?: string | undefined;
  children?: ReactNode;
  action?: ReactNode;
  /** `alert` when it appears as an answer to what the person just did; nothing when it is part of the page. */
  role?: 'alert' | 'status' | undefined;
  className?: string | undefined;
}

/** A message within the page: the same chip on two pets, a save that failed, an address that is not verified. */
export function Notice({ tone = 'neutral', title, children, action, role, className }: NoticeProps) {
  const [ground, colour, Icon] = looks[tone];
  return (
    <div
      role={role}
      className={cx('flex gap-3 rounded-card border border-transparent px-4 py-3', ground, className)}
    >
      <Icon aria-hidden="true" className={cx('mt-0.5 size-5 shrink-0', colour)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
        {action && <div className="mt-2 flex flex-wrap gap-3">{action}</div>}
      </div>
    </div>
  );
}
