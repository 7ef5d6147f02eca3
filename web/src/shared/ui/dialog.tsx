import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { cx } from '../lib/cx.ts';
import { IconButton } from './icon-button.tsx';
import { OverlayContainer } from './overlay-container.ts';

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

/**
 * A modal dialog: the platform's own `<dialog>`, which keeps the focus inside, makes the page behind it inert and gives
 * the focus back. The first control in it, or the one with `data-autofocus`, gets the focus. Content exists only while open.
 */
export function Dialog(props: DialogProps) {
  return props.open ? createPortal(<Modal {...props} />, document.body) : null;
}

function Modal({
  onClose,
  title,
  description,
  footer,
  size = 'md',
  dismissible = true,
  role,
  children,
}: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  const id = useId();
  const close = () => {
    if (dismissible) onClose();
  };
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    // Closing before the element goes is what makes the browser return the focus.
    return () => dialog?.close();
  }, []);
  return (
    // The click handler is for the backdrop only; the keyboard has Escape and the close button.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={box}
      role={role}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-text` : undefined}
      className={cx('sheet animate-rise', size === 'lg' ? 'sm:max-w-[720px]' : 'sm:max-w-[480px]')}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={(event) => {
        // The browser may close it on a second Escape without asking first.
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose();
      }}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && pressedBeside.current) close();
      }}
    >
      <OverlayContainer value={box}>
        <div className="flex max-h-[inherit] flex-col">
          <div className="px-6 pt-6 pr-16">
            <h2 id={`${id}-title`} className="text-xl">
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
            <div className="flex flex-col-reverse gap-3 border-t border-line px-6 py-4 sm:flex-row sm:justify-end">
              {footer}
            </div>
          )}
        </div>
        {dismissible && (
          <IconButton label="Close" icon={<X />} className="absolute top-3 right-3" onClick={close} />
        )}
      </OverlayContainer>
    </dialog>
  );
}
