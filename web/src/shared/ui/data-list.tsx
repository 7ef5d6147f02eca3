import type { ReactNode } from 'react';

/** A list of facts, `<dl>`: beside each other where there is room, below each other at 360 px. */
export function DataList({ children }: { children: ReactNode }) {
  return <dl className="divide-y divide-line">{children}</dl>;
}

/** One fact. Without children it shows `empty` ("Not added yet") in a quiet voice. */
export function DataItem({
  label,
  children,
  empty = '–',
}: {
  label: string;
  children?: ReactNode;
  empty?: string | undefined;
}) {
  const none = children === undefined || children === null || children === '' || children === false;
  return (
    <div className="grid gap-x-6 gap-y-0.5 py-3 first:pt-0 last:pb-0 sm:grid-cols-[11rem_1fr]">
      <dt className="text-sm text-muted sm:leading-6">{label}</dt>
      <dd className="min-w-0 break-words">{none ? <span className="text-muted">{empty}</span> : children}</dd>
    </div>
  );
}
