import type { ReactNode } from 'react';
import type { AuthUser } from '../../../platform/session.ts';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { useVisitor } from '../api/use-visitor.ts';

interface Props {
  /** For nobody: not even a guest, because nothing was worth keeping yet. */
  nobody: ReactNode;
  loading: ReactNode;
  children: (user: AuthUser) => ReactNode;
}

/** Shows a page to whoever has an account or is a guest. */
export function VisitorGate({ nobody, loading, children }: Props) {
  const { auth, failure, retry } = useVisitor();
  if (failure !== null)
    return (
      <ErrorState title="We could not see who you are" onRetry={retry}>
        {failure}
      </ErrorState>
    );
  if (auth.status === 'unknown') return loading;
  return auth.user ? children(auth.user) : nobody;
}
