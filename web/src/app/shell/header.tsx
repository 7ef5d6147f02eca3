import { Suspense } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { paths } from '../../config/paths.ts';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { Logo } from '../../shared/ui/logo.tsx';
import { dashboardBar } from '../pages.ts';
import { CartLink } from './cart-link.tsx';
import { useMaybeSignedIn } from './use-maybe-signed-in.ts';

/** One header for the public pages and the dashboard; what it offers depends on who looks. */
export function Header() {
  const { pathname } = useLocation();
  const inDashboard = pathname.startsWith(paths.dashboard);
  const signedIn = useMaybeSignedIn();
  return (
    <header className="border-b border-line bg-paper">
      <div className="frame flex flex-wrap items-center gap-x-2 sm:gap-x-8">
        <Link to={signedIn && inDashboard ? paths.dashboard : paths.landing} className="-ml-1 rounded-sm p-1">
          <Logo />
        </Link>
        {inDashboard && signedIn ? (
          <Suspense fallback={<BarSpace />}>
            <dashboardBar.Component />
          </Suspense>
        ) : (
          <div className="ml-auto flex min-h-16 items-center gap-0.5 sm:gap-2">
            {!doors.includes(pathname) && (
              <>
                <Doors signedIn={signedIn} />
                <CartLink />
              </>
            )}
          </div>
        )}
      </div>
    </header>
  );
}

/** The room of the bar before its code is there: beside the logo, and on a phone a row of its own. */
function BarSpace() {
  return (
    <>
      <div className="min-h-16" />
      <div className="min-h-12 w-full sm:hidden" />
    </>
  );
}

/** The pages that have these ways themselves, with the way back to where somebody came from. */
const doors: readonly string[] = [paths.signIn, paths.signUp, paths.resetPassword];

function Doors({ signedIn }: { signedIn: boolean }) {
  const shop = (
    <ButtonLink to={paths.products} variant="quiet" size="sm">
      Shop
    </ButtonLink>
  );
  if (signedIn) {
    return (
      <>
        {shop}
        <ButtonLink to={paths.dashboard} variant="secondary" size="sm">
          Your pets
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      {shop}
      <ButtonLink to={paths.signIn} variant="quiet" size="sm">
        Sign in
      </ButtonLink>
      <ButtonLink to={paths.signUp} variant="secondary" size="sm" className="max-sm:hidden">
        Create an account
      </ButtonLink>
    </>
  );
}
