import { boxBounds, clamp } from '@pawfolio/domain/builder';
import { useEffect, useRef } from 'react';
import type { Live } from './gesture.ts';
import { useFollow, type LiveStore } from './live-store.ts';
import { readout } from './words.ts';
import { toStage, type View } from './zoom.ts';

interface Props {
  view: View;
  store: LiveStore;
}

/** As many lines as a box can meet at once on one axis: two edges and the middle. */
const LINES = [0, 1, 2];

/** The lines that have been met. They are always there, and only moved: nothing is added to the page while dragging. */
export function SnapGuides({ view, store }: Props) {
  const group = useRef<SVGGElement>(null);
  useFollow(store, null, (live) => {
    for (const line of group.current?.children ?? []) {
      const axis = line.getAttribute('data-axis') === 'x' ? 'x' : 'y';
      const at = live?.guides[axis][Number(line.getAttribute('data-at'))];
      place(line, at === undefined ? null : toStage(view, { x: at, y: at })[axis], axis);
    }
  });
  return (
    <g ref={group} stroke="#D6336C" strokeWidth="1">
      {LINES.map((at) => (
        <line key={`x${at}`} data-axis="x" data-at={at} y2={view.height} visibility="hidden" />
      ))}
      {LINES.map((at) => (
        <line key={`y${at}`} data-axis="y" data-at={at} x2={view.width} visibility="hidden" />
      ))}
    </g>
  );
}

function place(line: Element, px: number | null, axis: 'x' | 'y'): void {
  const visibility = px === null ? 'hidden' : 'visible';
  if (line.getAttribute('visibility') !== visibility) line.setAttribute('visibility', visibility);
  if (px === null) return;
  const transform = axis === 'x' ? `translate(${px} 0)` : `translate(0 ${px})`;
  if (line.getAttribute('transform') !== transform) line.setAttribute('transform', transform);
}

/** Text is laid out whenever it changes: more often than this, in ms, nobody reads it. */
const READABLE_MS = 80;

/** Where it is, how large it is or how far it is turned, beside what is being dragged. */
export function Readout({ view, store }: Props) {
  const badge = useRef<HTMLDivElement>(null);
  const next = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(next.current), []);
  const show = (live: Live | null): void => {
    next.current = undefined;
    const text = live ? readout(live.kind, live.element) : '';
    const words = badge.current?.firstChild;
    if (!badge.current || !(words instanceof Text)) return;
    badge.current.style.visibility = text === '' ? 'hidden' : 'visible';
    // Other words in the same node: adding one would have all of the page's `:has()` looked at again.
    words.data = text;
    if (live) badge.current.style.transform = beneath(live, view);
  };
  useFollow(store, null, (live) => {
    if (live) next.current ??= setTimeout(() => show(store.get()), READABLE_MS);
    else {
      clearTimeout(next.current);
      show(null);
    }
  });
  return (
    <div
      ref={badge}
      aria-hidden="true"
      style={{ visibility: 'hidden' }}
      className="pointer-events-none absolute top-0 left-0 rounded-full bg-[#221F1A] px-2.5 py-0.5 text-xs font-medium whitespace-nowrap text-[#FFFFFF] will-change-transform contain-layout"
    >
      {'\u00a0'}
    </div>
  );
}

function beneath({ element }: Live, view: View): string {
  const bounds = boxBounds(element);
  const { x, y } = toStage(view, { x: element.x, y: bounds.y + bounds.height });
  const left = clamp(x, 60, Math.max(60, view.width - 60));
  return `translate(${left}px, ${Math.min(view.height - 28, y + 14)}px) translateX(-50%)`;
}
