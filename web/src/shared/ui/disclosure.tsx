import { ChevronDown } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

export interface DisclosureProps extends Omit<ComponentProps<'details'>, 'className'> {
  summary: ReactNode;
}

/** Something that can wait: shown on demand. The platform's `<details>`, so find-in-page opens it. */
export function Disclosure({ summary, children, ...rest }: DisclosureProps) {
  return (
    <details {...rest} className="group">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-sm font-medium [&::-webkit-details-marker]:hidden">
        {summary}
        <ChevronDown
          aria-hidden="true"
          className="size-5 text-muted transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="pt-2 pb-3">{children}</div>
    </details>
  );
}
