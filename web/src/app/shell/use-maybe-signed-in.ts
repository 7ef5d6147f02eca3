import { mayBeSignedIn, useAuth } from '../../platform/session.ts';
import { useAlive } from '../../shared/hooks/use-alive.ts';

/** Whether to greet the visitor as somebody with an account: what is known, else a guess. Never on the server. */
export function useMaybeSignedIn(): boolean {
  const status = useAuth((state) => state.status);
  const alive = useAlive();
  return status === 'unknown' ? alive && mayBeSignedIn() : status === 'signed-in';
}
