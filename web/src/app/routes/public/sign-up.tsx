import { paths } from '../../../config/paths.ts';
import { GoogleWay } from '../../../features/account/components/google-way.tsx';
import { SignUpForm } from '../../../features/account/components/sign-up-form.tsx';
import { AccountLink, AccountPage, ForGuests, useAccountPage } from './account-page.tsx';

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
      <ForGuests verb="create an account" />
      <SignUpForm email={email} onEmail={setEmail} onDone={finish} />
      <GoogleWay onDone={finish} onPassword={setEmail} />
    </AccountPage>
  );
}
