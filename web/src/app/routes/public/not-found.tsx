import { paths } from '../../../config/paths.ts';
import { useTitle } from '../../../shared/hooks/use-title.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { LostLead } from './lost-lead.tsx';

/** For an address that leads nowhere. */
export default function NotFoundPage() {
  useTitle('Page not found');
  return (
    <div className="frame grid place-items-center py-16 text-center sm:py-24">
      <LostLead />
      <h1 tabIndex={-1} data-page-title="" className="mt-8 text-title">
        There is no page here
      </h1>
      <p className="mt-3 max-w-[44ch] text-muted">
        The address may be mistyped, or what it led to has been deleted. Everything you keep in Pawfolio is
        where it was.
      </p>
      <div className="mt-8 flex flex-wrap justify-center gap-3">
        <ButtonLink to={paths.dashboard}>Your pets</ButtonLink>
        <ButtonLink to={paths.landing} variant="secondary">
          Start page
        </ButtonLink>
      </div>
    </div>
  );
}
