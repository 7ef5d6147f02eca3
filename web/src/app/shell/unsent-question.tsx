import { AlertDialog } from '../../shared/ui/alert-dialog.tsx';

interface Props {
  /** Of a guest who has become this account; saved, but not sent; files that are on their way; or typed into a form and not saved. */
  what: 'guest' | 'unsent' | 'files' | 'drafts';
  busy: boolean;
  onStay: () => void;
  onLeave: () => void;
}

const questions: Record<Props['what'], { title: string; words: string }> = {
  guest: {
    title: 'Some things from before you signed in are still on their way',
    words:
      'They are being moved into this account. Signing out now leaves behind what has not been moved by then.',
  },
  unsent: {
    title: 'Some changes have not been sent yet',
    words:
      'They are kept on this device until there is a connection. Signing out erases them here, and they are nowhere else.',
  },
  files: {
    title: 'Some files have not been sent yet',
    words: 'They are kept on this device until they are sent. Signing out erases them here.',
  },
  drafts: {
    title: 'Something you typed is not saved yet',
    words: 'It is kept on this device only. Signing out erases it here.',
  },
};

/** Signing out erases what this device holds: asked when some of that is nowhere else yet. */
export default function UnsentQuestion({ what, busy, onStay, onLeave }: Props) {
  const { title, words } = questions[what];
  return (
    <AlertDialog
      open
      title={title}
      confirmLabel="Sign out and lose them"
      cancelLabel="Stay signed in"
      busy={busy}
      onClose={onStay}
      onConfirm={onLeave}
    >
      {words}
    </AlertDialog>
  );
}
