import { useCallback, useEffect, useState } from 'react';
import { startAuth } from '../../../platform/auth.ts';
import { messageFor } from '../../../platform/errors.ts';
import { useAuth, type AuthState } from '../../../platform/session.ts';

/** Who is here, on pages that are open to guests: finds out when the page opens. `failure`: it could not. */
export function useVisitor(): { auth: AuthState; failure: string | null; retry: () => void } {
  const auth = useAuth();
  const [failure, setFailure] = useState<string | null>(null);
  const retry = useCallback(() => {
    startAuth().then(
      () => setFailure(null),
      (error: unknown) => setFailure(messageFor(error)),
    );
  }, []);
  useEffect(retry, [retry]);
  return { auth, failure: auth.status === 'unknown' ? failure : null, retry };
}
