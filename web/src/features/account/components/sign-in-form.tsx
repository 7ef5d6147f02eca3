import { enter } from '../api/enter.ts';
import { emailProblem, passwordProblem, tidied } from '../model/credentials.ts';
import { useAttempt } from '../model/use-attempt.ts';
import { useFields } from '../model/use-fields.ts';
import { EmailField } from './email-field.tsx';
import { FormFrame } from './form-frame.tsx';
import { PasswordField } from './password-field.tsx';

export interface SignInFormProps {
  /** Typed on another of these pages. */
  email: string;
  /** Tells what is typed, so that it can be carried to another of these pages. */
  onEmail: (email: string) => void;
  onDone: () => void;
}

const checks = { email: emailProblem, password: passwordProblem };

export function SignInForm({ email, onEmail, onDone }: SignInFormProps) {
  const { field, sending } = useFields(checks);
  const { run, busy, refusal } = useAttempt(enter);
  return (
    <FormFrame
      submit="Sign in"
      busy={busy}
      refusal={refusal?.message}
      onSubmit={sending(async (values) => {
        if (await run(tidied(values))) onDone();
      })}
    >
      <EmailField {...field('email')} defaultValue={email} onTyped={onEmail} />
      <PasswordField {...field('password')} label="Password" autoComplete="current-password" required />
    </FormFrame>
  );
}
