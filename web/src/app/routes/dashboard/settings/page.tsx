import type { Profile } from '@pawfolio/domain/user';
import { useState } from 'react';
import { MailSwitches } from '../../../../features/account/components/settings/mail-switches.tsx';
import { NameForm } from '../../../../features/account/components/settings/name-form.tsx';
import { PasswordLink } from '../../../../features/account/components/settings/password-link.tsx';
import { UnitsChoice } from '../../../../features/account/components/settings/units-choice.tsx';
import { useProfile } from '../../../../platform/profile.ts';
import { useAuth, type AuthUser } from '../../../../platform/session.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { ErrorState } from '../../../../shared/ui/error-state.tsx';
import { FormSection } from '../../../../shared/ui/form-section.tsx';
import { PageHeader } from '../../../../shared/ui/page-header.tsx';
import { Loading, Skeleton } from '../../../../shared/ui/skeleton.tsx';

/** What holds for the owner rather than for a pet. */
export default function SettingsPage() {
  useTitle('Settings');
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <PageHeader title="Settings" />
      <Settings key={attempt} onRetry={() => setAttempt(attempt + 1)} />
    </>
  );
}

function Settings({ onRetry }: { onRetry: () => void }) {
  const user = useAuth((state) => state.user);
  const profile = useProfile();
  if (profile.status === 'error') {
    return (
      <ErrorState title="We could not load your settings" onRetry={onRetry}>
        {profile.error.message}
      </ErrorState>
    );
  }
  if (!user || profile.status === 'loading' || profile.data === null) return <SettingsLoading />;
  return <Sections user={user} profile={profile.data} />;
}

function Sections({ user, profile }: { user: AuthUser; profile: Profile }) {
  const { uid, email } = user;
  return (
    <div>
      <FormSection title="About you">
        <NameForm uid={uid} name={profile.displayName} />
      </FormSection>
      <FormSection title="Units" description="How weights are shown, and how you type them.">
        <UnitsChoice uid={uid} units={profile.units} />
      </FormSection>
      <FormSection title="E-mails" description="Takes effect at once.">
        <MailSwitches uid={uid} notifications={profile.notifications} />
      </FormSection>
      {email !== null && (
        <FormSection title="Signing in" description={<span className="break-words">With {email}</span>}>
          <PasswordLink email={email} />
        </FormSection>
      )}
    </div>
  );
}

function SettingsLoading() {
  return (
    <Loading label="Loading your settings" className="grid gap-10">
      {['name', 'units', 'mails'].map((key) => (
        <div key={key} className="grid gap-5 lg:grid-cols-[15rem_1fr]">
          <Skeleton className="h-7 w-32" />
          <Skeleton className="h-24 w-full max-w-xl" />
        </div>
      ))}
    </Loading>
  );
}
