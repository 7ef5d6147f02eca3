import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Navigate, Outlet, useLocation, useOutletContext } from 'react-router-dom';
import { signInPath } from '../../config/paths.ts';
import { startAuth } from '../../platform/auth.ts';
import { messageFor } from '../../platform/errors.ts';
import { guestNote } from '../../platform/guest-note.ts';
import { GOING } from '../../platform/going-key.ts';
import { afterFull, isFullStarted } from '../../platform/sdk/load.ts';
import { useAuth } from '../../platform/session.ts';
import { mayHaveKept } from '../../platform/uploads/kept-key.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { OfflineBanner } from '../../shared/ui/offline-banner.tsx';
import type { PageRoute } from '../page.ts';
import { PageLoading } from './page-loading.tsx';

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
      .catch(() => undefined); // it would only have been faster
  }, [pages]);

  useEffect(() => {
    // What a closed tab has left to delete. Mostly there is nothing, and then nothing is fetched for it.
    if (uid === undefined || localStorage.getItem(GOING) === null) return;
    import('../../platform/postponed.ts').then(
      ({ finishPostponed }) => finishPostponed(uid),
      () => undefined,
    );
  }, [uid]);

  useEffect(() => {
    // What somebody made before they signed in.
    if (uid === undefined || guestNote(uid) === null) return;
    import('../../features/account/api/merge.ts').then(
      ({ resumeMerge }) => resumeMerge(uid),
      () => undefined,
    );
  }, [uid]);

  useEffect(() => {
    // The same with files that it has left to send.
    if (uid === undefined || !mayHaveKept(uid)) return;
    afterFull
      .then(() => import('../../features/pets/api/uploads.ts'))
      .then(({ resumeUploads }) => resumeUploads(uid))
      .catch(() => undefined);
  }, [uid]);

  if (status === 'signed-out') {
    const to = signInPath(pathname + search + hash);
    return isFullStarted() ? <LeaveAfresh to={to} /> : <Navigate replace to={to} />;
  }
  return (
    <>
      <div className="sticky top-0 z-40">
        <Suspense fallback={<OfflineBanner />}>
          <DeviceStrip />
        </Suspense>
      </div>
      {status === 'unknown' && failure === null ? (
        <PageLoading />
      ) : (
        <div className="frame py-8 sm:py-12">
          {status === 'unknown' ? (
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

/** Another tab has signed out and closed the database, which this page cannot open again. */
function LeaveAfresh({ to }: { to: string }) {
  useEffect(() => window.location.replace(to), [to]);
  return null;
}
