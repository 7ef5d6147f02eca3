import { LogOut } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { messageFor } from '../../platform/errors.ts';
import { GUEST } from '../../platform/guest-key.ts';
import { hasDrafts } from '../../platform/private.ts';
import { useAuth } from '../../platform/session.ts';
import { mayHaveKept } from '../../platform/uploads/kept-key.ts';
import { toast } from '../../shared/ui/toast.ts';

/** What was saved a moment ago is mostly just about to arrive. */
const PATIENCE_MS = 2_000;
/** What a guest had made takes a little longer to come along. */
const MERGE_MS = 8_000;
const UnsentQuestion = lazy(() => import('./unsent-question.tsx'));

/** Whether nothing is left to be moved here of what somebody had made as a guest; mostly there is nothing. */
async function hasComeAlong(uid: string): Promise<boolean> {
  if (localStorage.getItem(GUEST) === null) return true;
  const merge = await import('../../features/account/api/merge.ts').catch(() => null);
  return (await merge?.mergedWithin(uid, MERGE_MS)) === true;
}

/** Ends the session on this device. Asks first when changes would be lost that the server does not have yet. */
export function SignOut({ className }: { className: string }) {
  const [leaving, setLeaving] = useState(false);
  const [asking, setAsking] = useState<'guest' | 'unsent' | 'files' | 'drafts' | null>(null);
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
    const moved = uid === undefined || (await hasComeAlong(uid));
    const files = uid !== undefined && mayHaveKept(uid);
    const drafts = uid !== undefined && hasDrafts(uid);
    if (moved && allSent && !files && !drafts) return leave();
    setLeaving(false);
    if (!moved) setAsking('guest');
    else setAsking(allSent ? (files ? 'files' : 'drafts') : 'unsent');
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
