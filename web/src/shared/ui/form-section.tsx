import { useId, type ReactNode } from 'react';

/** A titled part of a long form: the title stands left of its fields on a wide screen, above them on a narrow one. */
export function FormSection({
  title,
  description,
  children,
}: {
  title: string;
  description?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-12 gap-y-5 border-t border-line py-8 first:border-t-0 first:pt-0 lg:grid-cols-[15rem_1fr]"
    >
      <div>
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {description && <p className="mt-1.5 text-sm text-muted">{description}</p>}
      </div>
      <div className="grid min-w-0 max-w-xl content-start gap-5">{children}</div>
    </section>
  );
}
