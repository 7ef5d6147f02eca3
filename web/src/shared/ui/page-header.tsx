import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

export interface PageHeaderProps {
  title: ReactNode;
  /** A sentence below the title. */
  description?: ReactNode;
  /** The page above this one. */
  back?: { to: string; label: string } | undefined;
  /** Buttons; beside the title where there is room. */
  actions?: ReactNode;
  /** A picture before the title: an avatar. */
  media?: ReactNode;
}

/** The top of a page. Its `h1` is what the app focuses after navigation (`tabIndex` -1, `data-page-title`). */
export function PageHeader({ title, description, back, actions, media }: PageHeaderProps) {
  return (
    <header className="mb-8 sm:mb-10">
      {back && (
        <Link
          to={back.to}
          className="mb-2 -ml-1 inline-flex min-h-11 items-center gap-1.5 rounded-sm px-1 text-sm font-medium text-muted hover:text-ink"
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5">
        <div className="flex min-w-0 items-center gap-4 sm:gap-5">
          {media}
          <div className="min-w-0">
            <h1 tabIndex={-1} data-page-title="" className="text-title break-words">
              {title}
            </h1>
            {description && <p className="measure mt-2 text-muted">{description}</p>}
          </div>
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </header>
  );
}
