import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { OverlayContainer } from './overlay-container.ts';

export interface ModalProps {
  /** The id of the element that names it. */
  labelledBy: string;
  describedBy?: string | undefined;
  role?: 'dialog' | 'alertdialog' | undefined;
  className: string;
  onClose: () => void;
  /** False: neither Escape nor a click beside it closes. */
  dismissible: boolean;
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  children: ReactNode;
}

/**
 * The platform's own `<dialog>`: it keeps the focus inside, makes the page behind it inert and gives the focus back. The
 * first control in it, or the one with `data-autofocus`, gets the focus. Use it through `Dialog` and `Lightbox`.
 */
export function Modal(props: ModalProps) {
  const { labelledBy, describedBy, role, className, onClose, dismissible, onKeyDown, children } = props;
  const box = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
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
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={box}
      role={role}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={className}
      onKeyDown={onKeyDown}
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
      <OverlayContainer value={box}>{children}</OverlayContainer>
    </dialog>
  );
}
