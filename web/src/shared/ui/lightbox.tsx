import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { cx } from '../lib/cx.ts';
import { IconButton } from './icon-button.tsx';
import { Modal } from './modal.tsx';

export interface LightboxProps {
  open: boolean;
  onClose: () => void;
  /** What is shown: "Photo 3 of 8", a file name. */
  title: string;
  /** Goes to the one before (-1) or after (+1): arrow keys, buttons, a swipe. Without it there is only this one. */
  onStep?: ((by: -1 | 1) => void) | undefined;
  /** Goes to the first or the last: Home and End. */
  onJump?: ((to: 'first' | 'last') => void) | undefined;
  /** There is none before, or none after: the button for it rests. */
  ends?: { first: boolean; last: boolean } | undefined;
  /** Icon buttons at the top: download, delete. */
  actions?: ReactNode;
  /** A line below the picture. */
  caption?: ReactNode;
  /** The picture; it gets all the room there is (`max-h-full max-w-full object-contain`). */
  children: ReactNode;
}

const SWIPE = 48;

/** A picture on its own, over the whole window, always dark so that nothing competes with it. */
export function Lightbox(props: LightboxProps) {
  return props.open ? createPortal(<Stage {...props} />, document.body) : null;
}

function Stage(props: LightboxProps) {
  const { onClose, title, onStep, onJump, ends, actions, caption, children } = props;
  const id = useId();
  const swipe = useSwipe(onStep);
  const onKeyDown = (event: KeyboardEvent) => {
    // In a text these keys move the cursor, and in a menu they have been used up.
    if (event.defaultPrevented || event.target instanceof HTMLInputElement) return;
    const act = {
      ArrowRight: onStep && (() => onStep(1)),
      ArrowLeft: onStep && (() => onStep(-1)),
      Home: onJump && (() => onJump('first')),
      End: onJump && (() => onJump('last')),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <Modal labelledBy={id} dismissible onClose={onClose} onKeyDown={onKeyDown} className="stage animate-fade">
      <div className="flex items-center gap-1 px-3 py-2 sm:px-4">
        <h2
          id={id}
          className="mr-auto min-w-0 truncate font-sans text-base font-medium tracking-normal"
          aria-live="polite"
        >
          {title}
        </h2>
        {actions}
        <IconButton label="Close" icon={<X />} onClick={onClose} data-autofocus="" />
      </div>
      <div {...swipe} className="relative min-h-0 flex-1 touch-pan-y px-2 sm:px-16">
        <div className="grid h-full place-items-center [&>*]:min-h-0 [&>*]:min-w-0">{children}</div>
        {onStep && (
          <>
            <Step
              label="Previous"
              icon={<ChevronLeft />}
              side="left-2 sm:left-4"
              resting={ends?.first}
              onClick={() => onStep(-1)}
            />
            <Step
              label="Next"
              icon={<ChevronRight />}
              side="right-2 sm:right-4"
              resting={ends?.last}
              onClick={() => onStep(1)}
            />
          </>
        )}
      </div>
      <div className="min-h-12 px-4 pt-3 pb-[max(1rem,env(safe-area-inset-bottom))] text-center text-muted">
        {caption}
      </div>
    </Modal>
  );
}

interface StepProps {
  label: string;
  icon: ReactNode;
  side: string;
  resting: boolean | undefined;
  onClick: () => void;
}

function Step({ label, icon, side, resting = false, onClick }: StepProps) {
  return (
    <IconButton
      variant="solid"
      {...{ label, icon }}
      // Not disabled: whoever has come here by this button would lose the focus.
      aria-disabled={resting || undefined}
      // Not centred by a translation: the one of a pressed button would take its place, and the button jump away.
      className={cx('absolute! top-[calc(50%-22px)]', resting && 'opacity-0 focus-visible:opacity-55', side)}
      onClick={resting ? undefined : onClick}
    />
  );
}

/** A finger that moves sideways by more than 48 px. Scrolling and zooming stay with the browser. */
function useSwipe(onStep: LightboxProps['onStep']) {
  const [from, setFrom] = useState<number | null>(null);
  return {
    onPointerDown: (event: React.PointerEvent) => {
      if (event.pointerType === 'touch') setFrom(event.isPrimary ? event.clientX : null);
    },
    onPointerCancel: () => setFrom(null),
    onPointerUp: (event: React.PointerEvent) => {
      if (from === null) return;
      const moved = event.clientX - from;
      setFrom(null);
      if (Math.abs(moved) > SWIPE) onStep?.(moved < 0 ? 1 : -1);
    },
  };
}
