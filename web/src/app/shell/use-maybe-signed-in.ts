import { useSyncExternalStore } from 'react';
import { mayBeSignedIn, useAuth } from '../../platform/session.ts';

const never = (): (() => void) => () => undefined;

/** Whether to greet the visitor as somebody with an account: what is known, else a guess. Never on the server. */
export function useMaybeSignedIn(): boolean {
  const status = useAuth((state) => state.status);
  const guess = useSyncExternalStore(never, mayBeSignedIn, () => false);
  return status === 'unknown' ? guess : status === 'signed-in';
}
