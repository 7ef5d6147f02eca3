import { paths } from '../../../config/paths.ts';
import { SignUpForm } from '../../../features/account/components/sign-up-form.tsx';
import { AccountLink, AccountPage, useAccountPage } from './account-page.tsx';

export default function SignUpPage() {
  const { email, setEmail, goOn, finish } = useAccountPage();
  if (goOn) return goOn;
  return (
    <AccountPage
      title="Create an account"
      lead="Free, and yours alone: nobody else can see what you keep here."
      more={
        <p>
          Have an account already?{' '}
          <AccountLink to={paths.signIn} email={email}>
            Sign in
          </AccountLink>
        </p>
      }
    >
      <SignUpForm email={email} onEmail={setEmail} onDone={finish} />
    </AccountPage>
  );
}
