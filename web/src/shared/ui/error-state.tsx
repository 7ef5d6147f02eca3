import { CloudAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

export interface ErrorStateProps {
  /** "We could not load your pets." */
  title: string;
  /** What the person can do, and what is safe. */
  children?: ReactNode;
  /** Shows "Try again". */
  onRetry?: (() => void) | undefined;
  retrying?: boolean | undefined;
  /** Another way out. */
  action?: ReactNode;
}

/** A part that could not be loaded, in place of that part; read out at once. */
export function ErrorState({ title, children, onRetry, retrying, action }: ErrorStateProps) {
  return (
    <div
      role="alert"
      className="flex flex-col items-center rounded-card border border-line bg-surface px-6 py-12 text-center"
    >
      <span className="mb-5 grid size-14 place-items-center rounded-full bg-danger-soft text-danger">
        <CloudAlert aria-hidden="true" className="size-7" />
      </span>
      <h2 className="text-xl">{title}</h2>
      {children && <div className="mt-2 max-w-[44ch] text-muted">{children}</div>}
      {(onRetry ?? action) && (
        <div className="mt-6 flex flex-wrap justify-center gap-3">
          {onRetry && (
            <Button variant="secondary" onClick={onRetry} loading={retrying}>
              Try again
            </Button>
          )}
          {action}
        </div>
      )}
    </div>
  );
}
