import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { cx } from '../lib/cx.ts';
import { IconButton } from './icon-button.tsx';
import { Modal } from './modal.tsx';

export interface DialogProps {
  open: boolean;
  /** Escape, a click beside it, or the close button. */
  onClose: () => void;
  title: string;
  description?: ReactNode;
  /** The buttons at the bottom, which stay in sight. */
  footer?: ReactNode;
  /** `md` 480 px (default), `lg` 720 px. On a phone both fill the width from the bottom. */
  size?: 'md' | 'lg' | undefined;
  /** False while something is being saved: then nothing closes it. */
  dismissible?: boolean | undefined;
  role?: 'dialog' | 'alertdialog' | undefined;
  children?: ReactNode;
}

/** A modal dialog with a title. Its content exists only while it is open, so its state starts afresh each time. */
export function Dialog(props: DialogProps) {
  return props.open ? createPortal(<Sheet {...props} />, document.body) : null;
}

function Sheet(props: DialogProps) {
  const { onClose, title, description, footer, size = 'md', dismissible = true, role, children } = props;
  const id = useId();
  return (
    <Modal
      {...{ role, dismissible, onClose }}
      labelledBy={`${id}-title`}
      describedBy={description ? `${id}-text` : undefined}
      className={cx('sheet animate-rise', size === 'lg' ? 'sm:max-w-[720px]' : 'sm:max-w-[480px]')}
    >
      <div className="flex max-h-[inherit] flex-col">
        <div className="px-6 pt-6">
          <h2 id={`${id}-title`} className="pr-10 text-xl">
            {title}
          </h2>
          {description && (
            <div id={`${id}-text`} className="mt-2 text-muted">
              {description}
            </div>
          )}
        </div>
        {children ? (
          <div className="min-h-0 overflow-y-auto px-6 py-5">{children}</div>
        ) : (
          <div className="h-5" />
        )}
        {footer && (
          <div className="flex flex-col-reverse gap-3 border-t border-line px-6 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))] sm:flex-row sm:justify-end">
            {footer}
          </div>
        )}
      </div>
      {dismissible && (
        <IconButton label="Close" icon={<X />} className="absolute top-3 right-3" onClick={onClose} />
      )}
    </Modal>
  );
}
