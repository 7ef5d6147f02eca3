/** The sides of a box in the viewport, as `getBoundingClientRect` gives them, in CSS pixels. */
export interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Placement {
  /** Where it should go if there is room; the other side if only that has more. */
  side: 'top' | 'bottom';
  align: 'start' | 'center' | 'end';
}

const GAP = 6;
const MARGIN = 8;

/**
 * Where something that floats beside `anchor` goes so that all of it is in sight: it changes sides when there is more
 * room, slides in from the edge of the window, and gets a `maxHeight` when neither side is high enough.
 * `left` and `top` are those of `position: fixed`.
 */
export function place(anchor: Sides, popup: Size, view: Size, { side, align }: Placement) {
  const above = anchor.top - GAP - MARGIN;
  const below = view.height - anchor.bottom - GAP - MARGIN;
  const [wanted, other] = side === 'top' ? [above, below] : [below, above];
  const flip = popup.height > wanted && other > wanted;
  const top = (side === 'top') !== flip;
  const maxHeight = Math.max(flip ? other : wanted, 0);
  const height = Math.min(popup.height, maxHeight);
  const lefts = {
    start: anchor.left,
    center: (anchor.left + anchor.right - popup.width) / 2,
    end: anchor.right - popup.width,
  };
  const most = Math.max(view.width - popup.width - MARGIN, MARGIN);
  return {
    left: Math.round(Math.min(Math.max(lefts[align], MARGIN), most)),
    top: Math.round(top ? anchor.top - GAP - height : anchor.bottom + GAP),
    maxHeight: Math.floor(maxHeight),
  };
}
