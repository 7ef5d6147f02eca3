import { useForm } from 'react-hook-form';
import { signUp } from '../../../platform/auth.ts';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { emailProblem, nameProblem, newPasswordProblem, PASSWORD_MIN, tidied } from '../model/credentials.ts';
import { useAttempt } from '../model/use-attempt.ts';
import { EmailField } from './email-field.tsx';
import { FormFrame } from './form-frame.tsx';
import { PasswordField } from './password-field.tsx';
import type { SignInFormProps } from './sign-in-form.tsx';

export function SignUpForm({ email, onEmail, onDone }: SignInFormProps) {
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { displayName: '', email, password: '' },
  });
  const { run, busy, refusal } = useAttempt(signUp);
  const submit = handleSubmit(async (values) => {
    if (await run(tidied(values))) onDone();
  });
  const { errors } = formState;
  return (
    <FormFrame
      submit="Create account"
      busy={busy}
      refusal={refusal?.message}
      onSubmit={(event) => void submit(event)}
    >
      <TextField
        {...register('displayName', { validate: nameProblem })}
        label="Your name"
        autoComplete="name"
        required
        error={errors.displayName?.message}
      />
      <EmailField
        {...register('email', {
          validate: emailProblem,
          onChange: (event: { target: HTMLInputElement }) => onEmail(event.target.value),
        })}
        error={errors.email?.message}
      />
      <PasswordField
        {...register('password', { validate: newPasswordProblem })}
        label="Password"
        hint={`At least ${PASSWORD_MIN} characters. A few words in a row are easy to remember and hard to guess.`}
        autoComplete="new-password"
        required
        error={errors.password?.message}
      />
    </FormFrame>
  );
}
