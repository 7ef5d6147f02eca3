import { useForm } from 'react-hook-form';
import { sendPasswordReset } from '../../../platform/auth.ts';
import { emailProblem, tidied } from '../model/credentials.ts';
import { useAttempt } from '../model/use-attempt.ts';
import { EmailField } from './email-field.tsx';
import { FormFrame } from './form-frame.tsx';

export interface ResetFormProps {
  email: string;
  /** Called with the address once the mail has been asked for, whether it has an account or not. */
  onSent: (email: string) => void;
}

export function ResetForm({ email, onSent }: ResetFormProps) {
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email } });
  const { run, busy, refusal } = useAttempt(sendPasswordReset);
  const submit = handleSubmit(async (values) => {
    const typed = tidied(values).email;
    if (await run(typed)) onSent(typed);
  });
  return (
    <FormFrame
      submit="Send me a link"
      busy={busy}
      refusal={refusal?.message}
      onSubmit={(event) => void submit(event)}
    >
      <EmailField
        {...register('email', { validate: emailProblem })}
        error={formState.errors.email?.message}
      />
    </FormFrame>
  );
}
