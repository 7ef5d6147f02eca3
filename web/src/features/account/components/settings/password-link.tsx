import { useState } from 'react';
import { sendPasswordReset } from '../../../../platform/auth-account.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { useAttempt } from '../../model/use-attempt.ts';

/** Sends the owner a link to choose another password. */
export function PasswordLink({ email }: { email: string }) {
  const [sent, setSent] = useState(false);
  const { run, busy, refusal } = useAttempt(sendPasswordReset);
  const send = async (): Promise<void> => setSent(await run(email));
  return (
    <div className="grid gap-4">
      {sent && (
        <Notice tone="good" role="status">
          A mail with a link to choose a new password is on its way to {email}.
        </Notice>
      )}
      {refusal && (
        <Notice tone="danger" role="alert">
          {refusal.message}
        </Notice>
      )}
      <div>
        <Button variant="secondary" loading={busy} onClick={() => void send()}>
          Change password by e-mail
        </Button>
      </div>
    </div>
  );
}
