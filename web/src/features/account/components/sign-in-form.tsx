import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm } from 'react-hook-form';
import { signIn } from '../../../platform/auth.ts';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { signInSchema } from '../model/credentials.ts';
import { useAttempt } from '../model/use-attempt.ts';
import { FormFrame } from './form-frame.tsx';
import { PasswordField } from './password-field.tsx';

export interface SignInFormProps {
  /** Typed on another of these pages. */
  email?: string | undefined;
  /** Tells what is typed, so that it can be carried to another of these pages. */
  onEmail: (email: string) => void;
  onDone: () => void;
}

export function SignInForm({ email = '', onEmail, onDone }: SignInFormProps) {
  const { register, handleSubmit, formState } = useForm({
    resolver: standardSchemaResolver(signInSchema),
    defaultValues: { email, password: '' },
  });
  const { run, busy, refusal } = useAttempt(signIn);
  const submit = handleSubmit(async (values) => {
    if (await run(values)) onDone();
  });
  return (
    <FormFrame
      submit="Sign in"
      busy={busy}
      refusal={refusal?.message}
      onSubmit={(event) => void submit(event)}
    >
      <TextField
        {...register('email', {
          onChange: (event: { target: HTMLInputElement }) => onEmail(event.target.value),
        })}
        label="E-mail"
        type="email"
        inputMode="email"
        autoComplete="username"
        required
        error={formState.errors.email?.message}
      />
      <PasswordField
        {...register('password')}
        label="Password"
        autoComplete="current-password"
        required
        error={formState.errors.password?.message}
      />
    </FormFrame>
  );
}
