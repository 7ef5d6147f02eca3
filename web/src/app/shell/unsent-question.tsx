import { AlertDialog } from '../../shared/ui/alert-dialog.tsx';

interface Props {
  busy: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Signing out erases what this device holds: asked when some of that is nowhere else yet. */
export default function UnsentQuestion({ busy, onStay, onLeave }: Props) {
  return (
    <AlertDialog
      open
      title="Some changes have not been sent yet"
      confirmLabel="Sign out and lose them"
      cancelLabel="Stay signed in"
      busy={busy}
      onClose={onStay}
      onConfirm={onLeave}
    >
      They are kept on this device until there is a connection. Signing out erases them here, and they are
      nowhere else.
    </AlertDialog>
  );
}
