import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** "No pets yet" */
  title: string;
  /** What will be here, and why it is worth it. */
  children?: ReactNode;
  /** A drawing or avatar, about 96 px. */
  picture?: ReactNode;
  /** The button that fills it. */
  action?: ReactNode;
}

/** Nothing here yet, or nothing found: says so and offers the next step. */
export function EmptyState({ title, children, picture, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center rounded-card border border-dashed border-edge px-6 py-12 text-center">
      {picture && <div className="mb-5">{picture}</div>}
      <h2 className="text-xl">{title}</h2>
      {children && <div className="measure mt-2 max-w-[44ch] text-muted">{children}</div>}
      {action && <div className="mt-6 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
