import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Notice } from './notice.tsx';

export interface AlertDialogProps {
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
  /** A question: "Delete Biscuit's record?" */
  title: string;
  /** What happens then, plainly, and what cannot be undone. */
  children: ReactNode;
  /** A verb: "Delete", never "OK". */
  confirmLabel: string;
  cancelLabel?: string | undefined;
  tone?: 'danger' | 'plain' | undefined;
  /** While it is being done. Nothing closes the dialog then. */
  busy?: boolean | undefined;
  /** Why it did not work; the dialog stays. */
  error?: string | null | undefined;
}

/** Asks before something that matters. The safe answer has the focus. */
export function AlertDialog(props: AlertDialogProps) {
  const {
    open,
    onClose,
    onConfirm,
    title,
    children,
    confirmLabel,
    cancelLabel = 'Cancel',
    tone = 'danger',
    busy = false,
    error,
  } = props;
  return (
    <Dialog
      role="alertdialog"
      open={open}
      onClose={onClose}
      title={title}
      description={children}
      dismissible={!busy}
      footer={
        <>
          <Button variant="secondary" onClick={onClose} disabled={busy} data-autofocus="">
            {cancelLabel}
          </Button>
          <Button variant={tone === 'danger' ? 'danger' : 'primary'} onClick={onConfirm} loading={busy}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {error && (
        <Notice tone="danger" role="alert">
          {error}
        </Notice>
      )}
    </Dialog>
  );
}
