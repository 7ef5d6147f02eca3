import { useState } from 'react';
import { paths } from '../../../config/paths.ts';
import { ResetForm } from '../../../features/account/components/reset-form.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { AccountLink, AccountPage, useAccountPage } from './account-page.tsx';

export default function ResetPasswordPage() {
  const { email, setEmail } = useAccountPage();
  const [sentTo, setSentTo] = useState<string | null>(null);
  return (
    <AccountPage
      title="Reset your password"
      lead="Tell us the address of your account. We send a link with which you choose a new password."
      more={
        <p>
          <AccountLink to={paths.signIn} email={email}>
            Back to sign in
          </AccountLink>
        </p>
      }
    >
      {sentTo === null ? (
        <ResetForm
          email={email}
          onSent={(address) => {
            setEmail(address);
            setSentTo(address);
          }}
        />
      ) : (
        <Notice
          tone="good"
          role="alert"
          title="Look into your inbox"
          action={
            <Button variant="secondary" size="sm" onClick={() => setSentTo(null)}>
              Use another address
            </Button>
          }
        >
          If {sentTo} has an account, a mail with a link is on its way. It can take a few minutes; please look
          among the unwanted mail too.
        </Notice>
      )}
    </AccountPage>
  );
}
