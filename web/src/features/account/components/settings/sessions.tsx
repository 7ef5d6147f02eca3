import { signOut } from '../../../../platform/sign-out.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { endAllSessions } from '../../api/account-jobs.ts';
import { useAttempt } from '../../model/use-attempt.ts';

async function everywhere(): Promise<void> {
  await endAllSessions();
  await signOut();
}

/** For a phone that was lost, or a computer that somebody else uses now. */
export function Sessions() {
  const { run, busy, refusal } = useAttempt(everywhere);
  return (
    <div className="grid gap-3">
      {refusal && (
        <Notice tone="danger" role="alert">
          {refusal.message}
        </Notice>
      )}
      <p className="text-muted">Ends every session, this one too. Other devices notice within the hour.</p>
      <div>
        <Button variant="secondary" loading={busy} onClick={() => void run(undefined)}>
          Sign out everywhere
        </Button>
      </div>
    </div>
  );
}
