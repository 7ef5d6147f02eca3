import { sendPasswordReset } from '../../../platform/auth-account.ts';
import { emailProblem, tidied } from '../model/credentials.ts';
import { useAttempt } from '../model/use-attempt.ts';
import { useFields } from '../model/use-fields.ts';
import { EmailField } from './email-field.tsx';
import { FormFrame } from './form-frame.tsx';

export interface ResetFormProps {
  email: string;
  /** Called with the address once the mail has been asked for, whether it has an account or not. */
  onSent: (email: string) => void;
}

const checks = { email: emailProblem };

export function ResetForm({ email, onSent }: ResetFormProps) {
  const { field, sending } = useFields(checks);
  const { run, busy, refusal } = useAttempt(sendPasswordReset);
  return (
    <FormFrame
      submit="Send me a link"
      busy={busy}
      refusal={refusal?.message}
      onSubmit={sending(async (values) => {
        const typed = tidied(values).email;
        if (await run(typed)) onSent(typed);
      })}
    >
      <EmailField {...field('email')} defaultValue={email} />
    </FormFrame>
  );
}
