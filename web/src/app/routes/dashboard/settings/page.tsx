import type { Profile } from '@pawfolio/domain/user';
import { Suspense, useState } from 'react';
import { LocaleChoice } from '../../../../features/account/components/settings/locale-choice.tsx';
import { MailSwitches } from '../../../../features/account/components/settings/mail-switches.tsx';
import { NameForm } from '../../../../features/account/components/settings/name-form.tsx';
import { SectionsLoading } from '../../../../features/account/components/settings/sections-loading.tsx';
import { UnitsChoice } from '../../../../features/account/components/settings/units-choice.tsx';
import { useProfile } from '../../../../platform/profile.ts';
import { useAuth, type AuthUser } from '../../../../platform/session.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { lazyPart } from '../../../../shared/lib/lazy-part.tsx';
import { ErrorState } from '../../../../shared/ui/error-state.tsx';
import { FormSection } from '../../../../shared/ui/form-section.tsx';
import { PageHeader } from '../../../../shared/ui/page-header.tsx';
import { Loading, Skeleton } from '../../../../shared/ui/skeleton.tsx';

const AccountSections = lazyPart(() =>
  import('../../../../features/account/components/settings/account-sections.tsx').then(
    (file) => file.default,
  ),
);

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
  const { uid } = user;
  return (
    <div>
      <FormSection title="About you">
        <NameForm uid={uid} name={profile.displayName} />
      </FormSection>
      <FormSection title="Units and formats" description="How things are shown, and how you type them.">
        <UnitsChoice uid={uid} units={profile.units} />
        <LocaleChoice uid={uid} locale={profile.locale} />
      </FormSection>
      <FormSection title="E-mails" description="Takes effect at once.">
        <MailSwitches uid={uid} notifications={profile.notifications} />
      </FormSection>
      <Suspense fallback={<SectionsLoading />}>
        <AccountSections user={user} />
      </Suspense>
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
