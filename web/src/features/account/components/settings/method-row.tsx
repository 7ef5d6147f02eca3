import type { ReactNode } from 'react';
import { Button } from '../../../../shared/ui/button.tsx';

interface Props {
  title: string;
  /** What there is now. */
  children: ReactNode;
  /** Opens what is below; without it there is nothing to open. */
  action?: { label: string; open: boolean; onToggle: () => void } | undefined;
  /** Shown while it is open. */
  form?: ReactNode;
}

/** One way to sign in: what it is now, and what can be done about it. */
export function MethodRow({ title, children, action, form }: Props) {
  return (
    <div className="grid gap-4 border-b border-line pb-5 last:border-b-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h3 className="text-base font-semibold">{title}</h3>
          <div className="text-muted [overflow-wrap:anywhere]">{children}</div>
        </div>
        {action && (
          <Button variant="secondary" size="sm" aria-expanded={action.open} onClick={action.onToggle}>
            {action.label}
          </Button>
        )}
      </div>
      {action?.open && form}
    </div>
  );
}
