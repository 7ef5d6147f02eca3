import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Link, Navigate, useLocation } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { nextPath } from '../../../features/account/model/next.ts';
import { startAuth } from '../../../platform/auth.ts';
import { useAuth } from '../../../platform/session.ts';
import { useTitle } from '../../../shared/hooks/use-title.ts';

interface Carried {
  email?: string;
}

/** What the pages around an account hand to each other: the way back, and the address that was typed. */
export function useAccountPage() {
  const location = useLocation();
  const carried = location.state as Carried | null;
  const [email, setEmail] = useState(carried?.email ?? '');
  // A guest is here to become somebody.
  const signedIn = useAuth((auth) => auth.status === 'signed-in' && !auth.user.isGuest);
  const [done, setDone] = useState(false);
  const [arrivedSignedOut, setArrivedSignedOut] = useState(false);
  const known = useAuth((auth) => auth.status !== 'unknown');
  useEffect(() => {
    startAuth().catch(() => undefined); // sending the form tries again, and tells
  }, []);
  if (known && !signedIn && !arrivedSignedOut) setArrivedSignedOut(true);
  const next = nextPath(location.search, paths.dashboard);
  // A new account is signed in before its profile is there, so a form that is being sent says itself when it is done.
  const goOn = done || (signedIn && !arrivedSignedOut) ? <Navigate replace to={next} /> : null;
  return { email, setEmail, goOn, finish: () => setDone(true) };
}

// Without it the page does all that it is for.
const GuestNotice = lazy((): Promise<{ default: ComponentType<{ uid: string; verb: string }> }> =>
  import('./for-guests.tsx').catch(() => ({ default: () => null })),
);

/** Tells a guest what becomes of what they have made; nothing for anybody else. */
export function ForGuests({ verb }: { verb: string }) {
  const guest = useAuth((auth) => (auth.user?.isGuest === true ? auth.user.uid : null));
  return guest === null ? null : (
    <Suspense>
      <GuestNotice uid={guest} verb={verb} />
    </Suspense>
  );
}

interface Props {
  title: string;
  lead: ReactNode;
  children: ReactNode;
  /** Other ways, below the form. */
  more: ReactNode;
}

/** The frame of the pages around an account. */
export function AccountPage({ title, lead, children, more }: Props) {
  useTitle(title);
  return (
    <div className="frame grid justify-items-center py-10 sm:py-16">
      <div className="w-full max-w-md">
        <h1 tabIndex={-1} data-page-title="" className="text-title">
          {title}
        </h1>
        <p className="mt-2 mb-8 text-muted">{lead}</p>
        {children}
        <div className="mt-8 grid gap-2 border-t border-line pt-6 text-muted">{more}</div>
      </div>
    </div>
  );
}

/** Another page of these, with what was typed and the way back. */
export function AccountLink({ to, email, children }: { to: string; email: string; children: ReactNode }) {
  const { search } = useLocation();
  return (
    <Link to={to + search} state={{ email } satisfies Carried} className="link">
      {children}
    </Link>
  );
}
