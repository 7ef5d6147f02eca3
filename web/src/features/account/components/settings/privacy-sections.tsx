import type { AuthUser } from '../../../../platform/session.ts';
import { FormSection } from '../../../../shared/ui/form-section.tsx';
import type { AccountData } from '../../api/account-data.ts';
import { DeleteAccount } from './delete-account.tsx';
import { PublicNow } from './public-now.tsx';
import { RecentActivity } from './recent-activity.tsx';
import { ExportData, StorageUsed } from './your-data.tsx';

/** What others see, what we hold, and the way out. */
export function PrivacySections({ user, data }: { user: AuthUser; data: AccountData }) {
  const { uid } = user;
  const { cards, shares, activity, usage, copy, deletion } = data;
  return (
    <>
      <FormSection title="What is public now" description="Everything that others can see.">
        <PublicNow {...{ uid, cards, shares }} />
      </FormSection>
      <FormSection
        title="Recent security activity"
        description="If something here was not you, change your password and sign out everywhere."
      >
        <RecentActivity uid={uid} live={activity} />
      </FormSection>
      <FormSection title="Your data" description="Yours to look at, and to take along.">
        <StorageUsed usage={usage} />
        <ExportData copy={copy} />
      </FormSection>
      <FormSection title="Leave Pawfolio">
        <DeleteAccount user={user} live={deletion} />
      </FormSection>
    </>
  );
}
