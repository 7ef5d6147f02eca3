import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm } from 'react-hook-form';
import { sendPasswordReset } from '../../../platform/auth.ts';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { resetSchema } from '../model/credentials.ts';
import { useAttempt } from '../model/use-attempt.ts';
import { FormFrame } from './form-frame.tsx';

export interface ResetFormProps {
  email?: string | undefined;
  /** Called with the address once the mail has been asked for, whether it has an account or not. */
  onSent: (email: string) => void;
}

export function ResetForm({ email = '', onSent }: ResetFormProps) {
  const { register, handleSubmit, formState } = useForm({
    resolver: standardSchemaResolver(resetSchema),
    defaultValues: { email },
  });
  const { run, busy, refusal } = useAttempt(sendPasswordReset);
  const submit = handleSubmit(async (values) => {
    if (await run(values.email)) onSent(values.email);
  });
  return (
    <FormFrame
      submit="Send me a link"
      busy={busy}
      refusal={refusal?.message}
      onSubmit={(event) => void submit(event)}
    >
      <TextField
        {...register('email')}
        label="E-mail"
        type="email"
        inputMode="email"
        autoComplete="username"
        required
        error={formState.errors.email?.message}
      />
    </FormFrame>
  );
}
