import { useForm } from 'react-hook-form';
import { signIn } from '../../../platform/auth.ts';
import { emailProblem, passwordProblem, tidied } from '../model/credentials.ts';
import { useAttempt } from '../model/use-attempt.ts';
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

export function SignInForm({ email, onEmail, onDone }: SignInFormProps) {
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email, password: '' } });
  const { run, busy, refusal } = useAttempt(signIn);
  const submit = handleSubmit(async (values) => {
    if (await run(tidied(values))) onDone();
  });
  const { errors } = formState;
  return (
    <FormFrame
      submit="Sign in"
      busy={busy}
      refusal={refusal?.message}
      onSubmit={(event) => void submit(event)}
    >
      <EmailField
        {...register('email', {
          validate: emailProblem,
          onChange: (event: { target: HTMLInputElement }) => onEmail(event.target.value),
        })}
        error={errors.email?.message}
      />
      <PasswordField
        {...register('password', { validate: passwordProblem })}
        label="Password"
        autoComplete="current-password"
        required
        error={errors.password?.message}
      />
    </FormFrame>
  );
}
