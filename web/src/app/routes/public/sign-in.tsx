import { useState } from 'react';
import { paths } from '../../../config/paths.ts';
import { GoogleWay } from '../../../features/account/components/google-way.tsx';
import { SignInForm } from '../../../features/account/components/sign-in-form.tsx';
import { AccountLink, AccountPage, ForGuests, useAccountPage } from './account-page.tsx';

export default function SignInPage() {
  const { email, setEmail, goOn, finish } = useAccountPage();
  // An address of which Google has told that it has a password; the form starts anew with it.
  const [known, setKnown] = useState('');
  if (goOn) return goOn;
  return (
    <AccountPage
      title="Sign in"
      lead="Good to have you back. Your pets’ records are where you left them."
      more={
        <>
          <p>
            <AccountLink to={paths.resetPassword} email={email}>
              Forgot your password?
            </AccountLink>
          </p>
          <p>
            New here?{' '}
            <AccountLink to={paths.signUp} email={email}>
              Create an account
            </AccountLink>
          </p>
        </>
      }
    >
      <ForGuests verb="sign in" />
      <SignInForm key={known} email={email} onEmail={setEmail} onDone={finish} />
      <GoogleWay
        onDone={finish}
        onPassword={(address) => {
          setEmail(address);
          setKnown(address);
        }}
      />
    </AccountPage>
  );
}
