import { signUp } from '../../../platform/auth.ts';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { emailProblem, nameProblem, newPasswordProblem, PASSWORD_MIN, tidied } from '../model/credentials.ts';
import { useAttempt } from '../model/use-attempt.ts';
import { useFields } from '../model/use-fields.ts';
import { EmailField } from './email-field.tsx';
import { FormFrame } from './form-frame.tsx';
import { PasswordField } from './password-field.tsx';
import type { SignInFormProps } from './sign-in-form.tsx';

const checks = { displayName: nameProblem, email: emailProblem, password: newPasswordProblem };

export function SignUpForm({ email, onEmail, onDone }: SignInFormProps) {
  const { field, sending } = useFields(checks);
  const { run, busy, refusal } = useAttempt(signUp);
  return (
    <FormFrame
      submit="Create account"
      busy={busy}
      refusal={refusal?.message}
      onSubmit={sending(async (values) => {
        if (await run(tidied(values))) onDone();
      })}
    >
      <TextField {...field('displayName')} label="Your name" autoComplete="name" required />
      <EmailField {...field('email')} defaultValue={email} onTyped={onEmail} />
      <PasswordField
        {...field('password')}
        label="Password"
        hint={`At least ${PASSWORD_MIN} characters. A few words in a row are easy to remember and hard to guess.`}
        autoComplete="new-password"
        required
      />
    </FormFrame>
  );
}
