import { LogOut } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { messageFor } from '../../platform/errors.ts';
import { hasDrafts } from '../../platform/private.ts';
import { useAuth } from '../../platform/session.ts';
import { mayHaveKept } from '../../platform/uploads/kept-key.ts';
import { toast } from '../../shared/ui/toast.ts';

/** What was saved a moment ago is mostly just about to arrive. */
const PATIENCE_MS = 2_000;
const UnsentQuestion = lazy(() => import('./unsent-question.tsx'));

/** Ends the session on this device. Asks first when changes would be lost that the server does not have yet. */
export function SignOut({ className }: { className: string }) {
  const [leaving, setLeaving] = useState(false);
  const [asking, setAsking] = useState<'unsent' | 'files' | 'drafts' | null>(null);
  const leave = async (): Promise<void> => {
    setLeaving(true);
    try {
      const { signOut } = await import('../../platform/sign-out.ts');
      await signOut();
    } catch (error) {
      setLeaving(false);
      toast(messageFor(error), { tone: 'danger' });
    }
  };
  const leaveIfSent = async (): Promise<void> => {
    setLeaving(true);
    const { allSentWithin } = await import('../../platform/ledger.ts');
    const allSent = await allSentWithin(PATIENCE_MS);
    const uid = useAuth.getState().user?.uid;
    const files = uid !== undefined && mayHaveKept(uid);
    const drafts = uid !== undefined && hasDrafts(uid);
    if (allSent && !files && !drafts) return leave();
    setLeaving(false);
    setAsking(allSent ? (files ? 'files' : 'drafts') : 'unsent');
  };
  return (
    <>
      <button type="button" className={className} disabled={leaving} onClick={() => void leaveIfSent()}>
        <LogOut aria-hidden="true" />
        {leaving ? 'Signing out' : 'Sign out'}
      </button>
      {asking && (
        <Suspense>
          <UnsentQuestion
            what={asking}
            busy={leaving}
            onStay={() => setAsking(null)}
            onLeave={() => void leave()}
          />
        </Suspense>
      )}
    </>
  );
}
