import { Suspense, useEffect, useLayoutEffect } from 'react';
import { Outlet, useLocation } from 'react-router-dom';
import { paths } from '../../config/paths.ts';
import { GUEST } from '../../platform/guest-key.ts';
import { useAuth } from '../../platform/session.ts';
import { OfflineBanner } from '../../shared/ui/offline-banner.tsx';
import { SkipLink } from '../../shared/ui/skip-link.tsx';
import { Toaster } from '../../shared/ui/toaster.tsx';
import { pageAt } from '../page.ts';
import { allPages, dashboardPages } from '../pages.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { PageLoading } from './page-loading.tsx';
import { usePageChange } from './use-page-change.ts';

/** Tells `early.ts` that the page beside it answers: what stands in one Suspense comes alive together. */
function Alive() {
  useLayoutEffect(() => void dispatchEvent(new Event('pawfolio:alive')), []);
  return null;
}

/** Whoever has been a guest has what they made follow them, on whatever page that is. Mostly there is nothing. */
function useFollowing(): void {
  const uid = useAuth((state) => state.user?.uid);
  useEffect(() => {
    if (uid !== undefined && localStorage.getItem(GUEST) !== null)
      import('../../features/account/api/merge.ts').then(({ resumeMerge }) => resumeMerge(uid), ignore);
  }, [uid]);
}

const ignore = (): void => undefined;

/** The frame of every page: skip link, header, what went wrong, what is going on. */
export function Shell() {
  const { pathname } = useLocation();
  const inDashboard = pathname.startsWith(paths.dashboard);
  usePageChange();
  useFollowing();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Header />
      {/* The dashboard's own tells more. */}
      {!inDashboard && (
        <div className="sticky top-0 z-40">
          <OfflineBanner />
        </div>
      )}
      <main id="main" tabIndex={-1} className="peer flex-1">
        <ErrorBoundary resetKey={pathname}>
          {/* Keyed by the page, so that a click is answered at once by the next page's frame, also on a slow line. */}
          <Suspense key={pageAt(allPages, pathname)?.path ?? '*'} fallback={<PageLoading />}>
            {/* The dashboard's layout fetches them ahead. */}
            <Outlet context={dashboardPages} />
            <Alive />
          </Suspense>
        </ErrorBoundary>
      </main>
      {!inDashboard && <Footer />}
      <Toaster />
    </div>
  );
}
