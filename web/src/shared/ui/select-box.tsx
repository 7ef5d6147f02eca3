import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';

/** The browser's `<select>` in our clothes, without label or error: for fields that are built of several boxes. */
export function SelectBox(props: Omit<ComponentProps<'select'>, 'className'>) {
  return (
    <span className="relative block">
      <select {...props} className="control appearance-none truncate pr-10" />
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-3 right-3 size-5 text-muted"
      />
    </span>
  );
}
