import { useEffect, useEffectEvent, useState } from 'react';
import { askForEmail, forgetEmail, waitingEmail } from '../../../../platform/auth-methods.ts';
import type { AuthUser } from '../../../../platform/session.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { lookForNewEmail } from '../../api/sign-in-changes.ts';
import { emailProblem, tidied } from '../../model/credentials.ts';
import { useAttempt } from '../../model/use-attempt.ts';
import { EmailField } from '../email-field.tsx';
import { MethodRow } from './method-row.tsx';
import { OwnerForm } from './owner-form.tsx';

/** The address of the account, and another one that counts once its owner has followed the link in a mail. */
export function ChangeEmail({ user, email }: { user: AuthUser; email: string }) {
  const [open, setOpen] = useState(false);
  const [waiting, setWaiting] = useState(() => waitingEmail(user.uid, email));
  const problem = (typed: string): string | undefined =>
    tidied({ email: typed }).email.toLowerCase() === email.toLowerCase()
      ? 'That is your address already'
      : emailProblem(typed);
  const pending = waiting === null || waiting === email ? null : waiting;
  return (
    <>
      <MethodRow
        title="E-mail"
        action={{ label: 'Change e-mail', open, onToggle: () => setOpen(!open) }}
        form={
          <OwnerForm
            label="Change e-mail"
            submit="Send me a link"
            hasPassword={user.providers.includes('password')}
            checks={{ email: problem }}
            onClose={() => setOpen(false)}
            onSubmit={async (proof, values) => {
              const typed = tidied({ email: values['email'] ?? '' }).email;
              await askForEmail(proof, typed);
              setWaiting(typed);
              setOpen(false);
            }}
          >
            {(field) => (
              <EmailField
                {...field('email')}
                label="New e-mail"
                autoComplete="email"
                hint="We send a link there. Your address changes when you follow it, not before."
              />
            )}
          </OwnerForm>
        }
      >
        {email}
      </MethodRow>
      {pending !== null && (
        <Waiting
          email={email}
          next={pending}
          onForget={() => {
            forgetEmail(user.uid);
            setWaiting(null);
          }}
        />
      )}
    </>
  );
}

function Waiting({ email, next, onForget }: { email: string; next: string; onForget: () => void }) {
  const [unchanged, setUnchanged] = useState(false);
  const { run, busy, refusal } = useAttempt(async () => {
    setUnchanged(false);
    if (await lookForNewEmail(email)) toast(`Your address is now ${next}`, { tone: 'good' });
    else setUnchanged(true);
  });
  const look = useEffectEvent(() => {
    // Back from the mail: perhaps the link was followed.
    if (document.visibilityState === 'visible') void run(undefined);
  });
  useEffect(() => {
    const onChange = (): void => look();
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, []);
  const told =
    refusal?.message ??
    (unchanged ? 'The link has not been followed yet. Please look into that inbox.' : null);
  return (
    <Notice
      tone="warn"
      role="status"
      title={`Waiting for you to confirm ${next}`}
      action={
        <>
          <Button variant="secondary" size="sm" loading={busy} onClick={() => void run(undefined)}>
            I have followed the link
          </Button>
          <Button variant="quiet" size="sm" onClick={onForget}>
            Keep {email}
          </Button>
        </>
      }
    >
      We sent a link there. Until you follow it, your address is {email}. You may have to sign in again after
      that, with the new one.
      {told !== null && <p className="mt-2 font-semibold">{told}</p>}
    </Notice>
  );
}
