import { useCallback, useEffect, useState } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router-dom';
import { signInPath } from '../../config/paths.ts';
import { startAuth } from '../../platform/auth.ts';
import { messageFor } from '../../platform/errors.ts';
import { useAuth } from '../../platform/session.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { PageLoading } from './page-loading.tsx';

/** The frame of the dashboard's pages. Whoever is not signed in is sent to sign in, and comes back to where they were. */
export default function DashboardLayout() {
  const status = useAuth((state) => state.status);
  const { pathname, search, hash } = useLocation();
  const [failure, setFailure] = useState<unknown>(null);
  const start = useCallback(() => {
    startAuth().then(() => setFailure(null), setFailure);
  }, []);
  useEffect(start, [start]);

  if (status === 'signed-out') return <Navigate replace to={signInPath(pathname + search + hash)} />;
  if (status === 'unknown' && failure === null) return <PageLoading />;
  return (
    <div className="frame py-8 sm:py-12">
      {status === 'unknown' ? (
        <ErrorState title="We could not sign you in" onRetry={start}>
          {messageFor(failure)}
        </ErrorState>
      ) : (
        <Outlet />
      )}
    </div>
  );
}
