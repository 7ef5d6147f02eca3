import { useState } from 'react';
import { confirmOwner } from '../../../../platform/auth-methods.ts';
import { prepareGoogle, refusalOf } from '../../../../platform/google.ts';
import type { AuthUser } from '../../../../platform/session.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { connectGoogle, disconnectGoogle } from '../../api/sign-in-changes.ts';
import { OwnerForm } from './owner-form.tsx';

/** The window must open at the press itself, so it is a press of its own, after the proof. */
const focus = (button: HTMLButtonElement | null): void => {
  button?.focus();
  if (button) void prepareGoogle();
};

/** Signing in with Google: added by whoever shows that it is them, and removed while there is another way in. */
export function GoogleMethod({ user }: { user: AuthUser }) {
  const [busy, setBusy] = useState(false);
  const [step, setStep] = useState<'closed' | 'asked' | 'proven'>('closed');
  const [refusal, setRefusal] = useState('');
  const linked = user.providers.includes('google.com');
  const only = linked && user.providers.length === 1;
  const act = async (action: () => Promise<void>, said: string): Promise<void> => {
    setBusy(true);
    setRefusal('');
    try {
      await action();
      toast(said, { tone: 'good' });
    } catch (error) {
      setRefusal(refusalOf(error));
    }
    setBusy(false);
  };
  return (
    <div className="grid gap-4 border-b border-line pb-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h3 className="text-base font-semibold">Google</h3>
          <p className="text-muted">{words(linked, only)}</p>
        </div>
        {linked && !only && (
          <Button
            variant="secondary"
            size="sm"
            loading={busy}
            onClick={() => void act(disconnectGoogle, 'Google was removed')}
          >
            Remove Google
          </Button>
        )}
        {!linked && (
          <Button
            variant="secondary"
            size="sm"
            aria-expanded={step !== 'closed'}
            onClick={() => setStep(step === 'closed' ? 'asked' : 'closed')}
          >
            Connect Google
          </Button>
        )}
      </div>
      {!linked && step === 'asked' && (
        <OwnerForm
          label="Connect Google"
          submit="Go on"
          hasPassword={user.providers.includes('password')}
          checks={{}}
          onClose={() => setStep('closed')}
          onSubmit={async (proof) => {
            await confirmOwner(proof);
            setStep('proven');
          }}
        >
          {() => null}
        </OwnerForm>
      )}
      {!linked && step === 'proven' && (
        <div>
          <Button
            ref={focus}
            loading={busy}
            onClick={() =>
              void act(async () => {
                await connectGoogle();
                setStep('closed');
              }, 'You can now sign in with Google')
            }
          >
            Choose the Google account
          </Button>
        </div>
      )}
      {refusal && (
        <Notice tone="danger" role="alert">
          {refusal}
        </Notice>
      )}
    </div>
  );
}

const words = (linked: boolean, only: boolean): string => {
  if (only) return 'Your only way in. Add a password before you remove it.';
  return linked ? 'You can sign in with your Google account.' : 'Sign in without typing a password.';
};
