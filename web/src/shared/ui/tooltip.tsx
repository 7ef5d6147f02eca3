import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { useFloating } from '../hooks/use-floating.ts';

/** Spread these on the control that the tooltip explains. */
export interface TooltipTriggerProps {
  'aria-describedby': string | undefined;
  onPointerEnter: (event: PointerEvent<HTMLElement>) => void;
  onPointerLeave: () => void;
  onPointerDown: () => void;
  onFocus: (event: { currentTarget: HTMLElement }) => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export interface TooltipProps {
  /** A few words. Nothing that is needed: fingers never see it. */
  text: string;
  /** True when the control is already called what `text` says (an `IconButton`): it is then not read out twice. */
  repeatsLabel?: boolean | undefined;
  side?: 'top' | 'bottom' | undefined;
  children: (props: TooltipTriggerProps) => ReactNode;
}

const WAIT = 400;
const GRACE = 120;

/**
 * A few words beside a control, on hover and on keyboard focus. It can be hovered itself, and Escape sends it away
 * (WCAG 1.4.13). `<Tooltip text="Undo" repeatsLabel>{(props) => <IconButton label="Undo" {...props} />}</Tooltip>`
 */
export function Tooltip({ text, repeatsLabel = false, side = 'top', children }: TooltipProps) {
  const id = useId();
  const [wanted, setWanted] = useState<{ anchor: HTMLElement | null; wait: number }>({
    anchor: null,
    wait: 0,
  });
  const [shown, setShown] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const timer = setTimeout(setShown, wanted.wait, wanted.anchor);
    return () => clearTimeout(timer);
  }, [wanted]);
  const leave = () => setWanted({ anchor: null, wait: GRACE });
  const close = () => setWanted({ anchor: null, wait: 0 });
  return (
    <>
      {children({
        'aria-describedby': shown && !repeatsLabel ? id : undefined,
        onPointerEnter: ({ currentTarget, pointerType }) => {
          if (pointerType !== 'touch') setWanted({ anchor: currentTarget, wait: WAIT });
        },
        onPointerLeave: leave,
        onPointerDown: close,
        onFocus: ({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) setWanted({ anchor: currentTarget, wait: 0 });
        },
        onBlur: close,
        onKeyDown: (event) => {
          if (!shown || event.key !== 'Escape') return;
          event.preventDefault();
          close();
        },
      })}
      {shown && (
        <Bubble
          {...{ id, text, side }}
          anchor={shown}
          hold={() => setWanted({ anchor: shown, wait: 0 })}
          release={leave}
        />
      )}
    </>
  );
}

interface BubbleProps {
  id: string;
  text: string;
  side: 'top' | 'bottom';
  anchor: HTMLElement;
  hold: () => void;
  release: () => void;
}

function Bubble({ id, text, side, anchor, hold, release }: BubbleProps) {
  const box = useRef<HTMLDivElement>(null);
  useFloating(box, anchor, { side, align: 'center' });
  return (
    <div
      ref={box}
      id={id}
      popover="manual"
      role="tooltip"
      className="floating-layer max-w-64 animate-fade rounded-sm border border-transparent bg-ink px-2.5 py-1.5 text-sm font-medium text-paper"
      onPointerEnter={hold}
      onPointerLeave={release}
    >
      {text}
    </div>
  );
}
