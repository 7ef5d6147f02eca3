import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Navigate, Outlet, useLocation, useOutletContext } from 'react-router-dom';
import { paths, signInPath } from '../../config/paths.ts';
import { startAuth } from '../../platform/auth.ts';
import { messageFor } from '../../platform/errors.ts';
import { GOING } from '../../platform/going-key.ts';
import { afterFull, forgetLate, isFullStarted, isLeaving } from '../../platform/sdk/load.ts';
import { mayBeSignedIn, useAuth } from '../../platform/session.ts';
import { mayHaveKept } from '../../platform/uploads/kept-key.ts';
import { atMost } from '../../shared/lib/at-most.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { OfflineBanner } from '../../shared/ui/offline-banner.tsx';
import type { PageRoute } from '../page.ts';
import { PageLoading } from './page-loading.tsx';

const ignore = (): void => undefined;

// After the page: it tells of what lasts. Where its code cannot be had, the banner of the other pages does.
const DeviceStrip = lazy(() =>
  afterFull.then(() => import('./device-strip.tsx')).catch(() => ({ default: OfflineBanner })),
);

/** The frame of the dashboard's pages. Whoever is not signed in is sent to sign in, and comes back to where they were. */
export default function DashboardLayout() {
  const status = useAuth((state) => state.status);
  const uid = useAuth((state) => state.user?.uid);
  const { pathname, search, hash } = useLocation();
  const pages = useOutletContext<readonly PageRoute[]>();
  const [failure, setFailure] = useState<unknown>(null);
  const start = useCallback(() => {
    startAuth().then(() => setFailure(null), setFailure);
  }, []);
  useEffect(start, [start]);

  useEffect(() => {
    afterFull
      .then(() => import('./prefetch.ts'))
      .then(({ prefetch }) => prefetch(pages))
      .catch(ignore); // it would only have been faster
  }, [pages]);

  useEffect(() => {
    if (uid === undefined) return;
    // Each is left over from before, and mostly there is nothing: then nothing is fetched for it.
    // What a closed tab has left to delete.
    if (localStorage.getItem(GOING) !== null)
      import('../../platform/postponed.ts').then(({ finishPostponed }) => finishPostponed(uid), ignore);
    // Files that are left to send.
    if (mayHaveKept(uid))
      afterFull
        .then(() => import('../../features/pets/api/uploads.ts'))
        .then(({ resumeUploads }) => resumeUploads(uid))
        .catch(ignore);
  }, [uid]);

  if (status === 'signed-out') {
    if (isLeaving()) return <PageLoading />;
    const to = signInPath(pathname + search + hash);
    return isFullStarted() ? <LeaveAfresh to={to} /> : <Navigate replace to={to} />;
  }
  const isWaiting = status === 'unknown' && failure === null;
  // Home has something to say before it is known who has come, to those who have been here.
  const isEarly = pathname === paths.dashboard && mayBeSignedIn();
  return (
    <>
      <div className="sticky top-0 z-40">
        <Suspense fallback={<OfflineBanner />}>
          <DeviceStrip />
        </Suspense>
      </div>
      {isWaiting && !isEarly ? (
        <PageLoading />
      ) : (
        <div className="frame py-8 sm:py-12">
          {status === 'unknown' && !isWaiting ? (
            <ErrorState title="We could not sign you in" onRetry={start}>
              {messageFor(failure)}
            </ErrorState>
          ) : (
            <Outlet />
          )}
        </div>
      )}
    </>
  );
}

/** So long at most the page stays to erase what it kept. */
const ERASING_MS = 1_500;

/** Another tab has signed out and closed the database, which this page cannot open again. */
function LeaveAfresh({ to }: { to: string }) {
  useEffect(() => {
    const leave = (): void => window.location.replace(to);
    atMost(ERASING_MS, forgetLate()).then(leave, leave);
  }, [to]);
  return null;
}
