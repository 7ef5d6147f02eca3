import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { prepareGoogle } from '../../../../platform/google.ts';
import type { AuthUser } from '../../../../platform/session.ts';
import { FormSection } from '../../../../shared/ui/form-section.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { ChangeEmail } from './change-email.tsx';
import { ChangePassword } from './change-password.tsx';
import { GoogleMethod } from './google-method.tsx';
import { Sessions } from './sessions.tsx';

/** The ways into the account. */
export function SignInMethods({ user }: { user: AuthUser }) {
  const { email, providers } = user;
  const byGoogleOnly = !providers.includes('password');
  useEffect(() => {
    // It may be asked to confirm who this is, in a window that must open at once.
    if (email !== null && byGoogleOnly) void prepareGoogle();
  }, [email, byGoogleOnly]);
  if (email === null)
    return (
      <FormSection title="Signing in">
        <Notice title="You are a guest">
          What you made is lost when this browser’s data are cleared, or after 30 days away.{' '}
          <Link className="link" to={`${paths.signUp}?next=${encodeURIComponent(paths.settings)}`}>
            Create an account
          </Link>{' '}
          to keep all of it, with a password or with Google.
        </Notice>
      </FormSection>
    );
  return (
    <FormSection title="Signing in" description="The ways into your account.">
      <ChangeEmail key={email} user={user} email={email} />
      <ChangePassword user={user} email={email} />
      <GoogleMethod user={user} />
      <Sessions />
    </FormSection>
  );
}
