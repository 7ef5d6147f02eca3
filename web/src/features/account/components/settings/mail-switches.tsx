import type { Notifications } from '@pawfolio/domain/user';
import { Switch } from '../../../../shared/ui/switch.tsx';
import { saveProfile } from '../../api/save-profile.ts';
import { useSaved } from '../../model/use-saved.ts';

/** Which mails the owner wants. */
export function MailSwitches({ uid, notifications }: { uid: string; notifications: Notifications }) {
  const [shown, choose] = useSaved(notifications, (value) => saveProfile(uid, { notifications: value }));
  return (
    <div className="grid gap-2">
      <Switch
        label="Orders"
        hint="When something happens to an order of yours. It stands on the page of the order in any case."
        checked={shown.orderEmails}
        onChange={(event) => choose({ ...shown, orderEmails: event.target.checked })}
      />
      <Switch
        label="Care reminders"
        hint="When a vaccination or something else that you entered is due."
        checked={shown.reminderEmails}
        onChange={(event) => choose({ ...shown, reminderEmails: event.target.checked })}
      />
      <Switch
        label="News from Pawfolio"
        hint="Seldom, and only if you want it."
        checked={shown.marketingEmails}
        onChange={(event) => choose({ ...shown, marketingEmails: event.target.checked })}
      />
    </div>
  );
}
