import type { ReactNode } from 'react';
import { PageHeader } from '../../../../shared/ui/page-header.tsx';

interface Section {
  id: string;
  title: string;
  body: ReactNode;
}

interface ArticleProps {
  title: string;
  lead: string;
  sections: readonly Section[];
}

/** A page to read: its parts are listed first, so that one question has one jump to its answer. */
export function Article({ title, lead, sections }: ArticleProps) {
  return (
    <div className="frame py-10 sm:py-14">
      <PageHeader title={title} description={lead} />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[15rem_1fr]">
        <nav aria-label="On this page" className="lg:sticky lg:top-6 lg:self-start">
          <ul className="border-l-2 border-line">
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="inline-flex min-h-11 items-center px-4 text-sm font-medium text-muted hover:text-ink hover:underline"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="grid gap-10">
          {sections.map(({ id, title, body }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`} className="measure scroll-mt-6">
              <h2 id={`${id}-title`} className="text-xl">
                {title}
              </h2>
              <div className="mt-3 grid gap-3">{body}</div>
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Points of a list. */
export function Points({ children }: { children: ReactNode }) {
  return <ul className="grid list-disc gap-2 pl-5 marker:text-brand">{children}</ul>;
}
