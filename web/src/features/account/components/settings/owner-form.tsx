import { useState, type ReactNode } from 'react';
import { confirmOwner, type Proof } from '../../../../platform/auth-methods.ts';
import { refusalOf } from '../../../../platform/google.ts';
import { toAppError } from '../../../../platform/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { passwordProblem } from '../../model/credentials.ts';
import { useFields } from '../../model/use-fields.ts';
import { PasswordField } from '../password-field.tsx';

type Check = (typed: string) => string | undefined;

interface Props {
  /** What the form is called. */
  label: string;
  submit: string;
  /** Whether the account has a password, by which the owner shows that it is them. */
  hasPassword: boolean;
  /** Nothing less will do than that the owner shows it now; without it, Firebase decides whether Google has to be asked. */
  always?: boolean;
  /** It takes away what cannot be had back. */
  danger?: boolean;
  checks: Record<string, Check>;
  /** The fields of what is to be changed. */
  children: (field: ReturnType<typeof useFields<string>>['field']) => ReactNode;
  onSubmit: (proof: Proof, values: Record<string, string>) => Promise<void>;
  onClose: () => void;
}

const wrongPassword = 'That is not your password. Please try again.';
const words = (error: unknown): string =>
  toAppError(error).code === 'invalid-credentials' ? wrongPassword : refusalOf(error);

/**
 * Changes something that opens the account. The owner shows that it is them: by the password, or, without one, in a window of
 * Google when Firebase asks for it.
 */
export function OwnerForm(props: Props) {
  const { label, submit, hasPassword, always, danger, checks, children, onSubmit, onClose } = props;
  const { field, sending } = useFields<string>(
    hasPassword ? { ...checks, current: passwordProblem } : checks,
  );
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [asksGoogle, setAsksGoogle] = useState(false);
  const byGoogle = always === true ? 'google' : 'recent';
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setRefusal('');
    try {
      await action();
    } catch (error) {
      if (!hasPassword && toAppError(error).code === 'requires-recent-login') setAsksGoogle(true);
      else setRefusal(words(error));
    }
    setBusy(false);
  };
  const confirm = () =>
    attempt(async () => {
      await confirmOwner('google');
      setAsksGoogle(false);
    });
  return (
    <form
      noValidate
      aria-label={label}
      className="grid gap-4"
      onSubmit={sending(({ current, ...values }) =>
        attempt(() => onSubmit(current === undefined ? byGoogle : { password: current }, values)),
      )}
    >
      {refusal && (
        <Notice tone="danger" role="alert">
          {refusal}
        </Notice>
      )}
      {asksGoogle && (
        <Notice
          tone="warn"
          role="alert"
          title="Please show that it is you"
          action={
            <Button variant="secondary" size="sm" loading={busy} onClick={() => void confirm()}>
              Confirm with Google
            </Button>
          }
        >
          You signed in a while ago. Confirm it in a window of Google, then press “{submit}” again.
        </Notice>
      )}
      {children(field)}
      {hasPassword && (
        <PasswordField
          {...field('current')}
          label="Your current password"
          autoComplete="current-password"
          required
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant={danger === true ? 'danger' : 'primary'} loading={busy}>
          {submit}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
