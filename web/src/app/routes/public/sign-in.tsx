import { paths } from '../../../config/paths.ts';
import { SignInForm } from '../../../features/account/components/sign-in-form.tsx';
import { AccountLink, AccountPage, useAccountPage } from './account-page.tsx';

export default function SignInPage() {
  const { email, setEmail, goOn, finish } = useAccountPage();
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
      <SignInForm email={email} onEmail={setEmail} onDone={finish} />
    </AccountPage>
  );
}
