import type { ReactNode } from 'react';
import { cx } from '../../../shared/lib/cx.ts';

/** One chapter of the page; `id` is its anchor. */
export function Chapter({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid grid-cols-[minmax(0,1fr)] gap-8 border-t border-line py-12">
      <h2 id={id} className="scroll-mt-6 text-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** One part in its states. */
export function Example({
  title,
  note,
  wide = false,
  children,
}: {
  title: string;
  note?: string | undefined;
  /** Below each other instead of in a row. */
  wide?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <div>
      <h3 className="text-lg">{title}</h3>
      {note && <p className="measure mb-3 text-sm text-muted">{note}</p>}
      <div
        className={cx(
          'mt-3',
          wide ? 'grid grid-cols-[minmax(0,1fr)] gap-5' : 'flex flex-wrap items-center gap-3',
        )}
      >
        {children}
      </div>
    </div>
  );
}

/** Parts side by side where there is room. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 md:grid-cols-2">{children}</div>;
}
