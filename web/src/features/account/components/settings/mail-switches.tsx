import type { Notifications } from '@pawfolio/domain/user';
import { Switch } from '../../../../shared/ui/switch.tsx';
import { saveNotification } from '../../api/save-profile.ts';
import { useSaved } from '../../model/use-saved.ts';

const kinds: readonly { kind: keyof Notifications; label: string; hint: string }[] = [
  {
    kind: 'orderEmails',
    label: 'Orders',
    hint: 'When something happens to an order of yours. It stands on the page of the order in any case.',
  },
  {
    kind: 'reminderEmails',
    label: 'Care reminders',
    hint: 'When a vaccination or something else that you entered is due.',
  },
  {
    kind: 'marketingEmails',
    label: 'News from Pawfolio',
    hint: 'Seldom, and only if you want it.',
  },
];

/** Which mails the owner wants. */
export function MailSwitches({ uid, notifications }: { uid: string; notifications: Notifications }) {
  return (
    <div className="grid gap-2">
      {kinds.map(({ kind, ...words }) => (
        <MailSwitch key={kind} {...words} on={notifications[kind]} save={saveNotification(uid, kind)} />
      ))}
    </div>
  );
}

interface MailSwitchProps {
  label: string;
  hint: string;
  on: boolean;
  save: (on: boolean) => Promise<void>;
}

function MailSwitch({ on, save, ...words }: MailSwitchProps) {
  const [shown, choose] = useSaved(on, save);
  return <Switch {...words} checked={shown} onChange={({ target }) => choose(target.checked)} />;
}
