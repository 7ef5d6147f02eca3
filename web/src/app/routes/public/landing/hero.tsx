import { lazy } from 'react';
import { paths } from '../../../../config/paths.ts';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { Drawn } from './drawn.tsx';

const load = async () => (await import('./record-picture.tsx')).default;
const none = {};

/** Drawn into the page when the app is built. */
const DrawnRecord = lazy(() => import('./record-picture.tsx'));

export function Hero() {
  return (
    <section className="frame grid items-center gap-x-12 gap-y-14 py-12 sm:py-20 lg:grid-cols-[1.1fr_1fr]">
      <div>
        <h1 tabIndex={-1} data-page-title="" className="max-w-[14ch] text-display">
          Everything about your pet, at hand.
        </h1>
        <p className="mt-5 max-w-[46ch] text-lg text-muted">
          The chip number, the vaccination card, the vet’s phone, the photo that everybody loves. Pawfolio
          keeps them in one place for every animal you live with, and finds them in seconds.
        </p>
        <div className="mt-8 flex flex-wrap items-center gap-3">
          <ButtonLink to={paths.signUp} size="lg">
            Start your pet’s record
          </ButtonLink>
          <a href="#how" className="link inline-flex min-h-11 items-center px-3">
            See how it works
          </a>
        </div>
        <p className="mt-4 text-sm text-muted">Free to use. All it takes is an e-mail address.</p>
      </div>
      <div className="min-h-[29rem]">
        <Drawn load={load} props={none}>
          <DrawnRecord />
        </Drawn>
      </div>
    </section>
  );
}
