import type { AuthUser } from '../../../../platform/session.ts';
import { FormSection } from '../../../../shared/ui/form-section.tsx';
import { DeleteAccount } from './delete-account.tsx';
import { PublicNow } from './public-now.tsx';
import { RecentActivity } from './recent-activity.tsx';
import { ExportData, StorageUsed } from './your-data.tsx';

/** What others see, what we hold, and the way out. Below what most people come for, so its code comes later. */
export default function PrivacySections({ user }: { user: AuthUser }) {
  const { uid } = user;
  return (
    <>
      <FormSection title="What is public now" description="Everything that others can see.">
        <PublicNow uid={uid} />
      </FormSection>
      <FormSection
        title="Recent security activity"
        description="If something here was not you, change your password and sign out everywhere."
      >
        <RecentActivity uid={uid} />
      </FormSection>
      <FormSection title="Your data" description="Yours to look at, and to take along.">
        <StorageUsed uid={uid} />
        <ExportData uid={uid} />
      </FormSection>
      <FormSection title="Leave Pawfolio">
        <DeleteAccount user={user} />
      </FormSection>
    </>
  );
}
