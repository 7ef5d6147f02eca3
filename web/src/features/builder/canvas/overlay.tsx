import type { DesignElement } from '@pawfolio/domain/builder';
import { memo, useRef } from 'react';
import { frameOf } from './handles.ts';
import { Handles } from './handles-view.tsx';
import { useFollow, useIsLive, useReshaped, type LiveStore } from './live-store.ts';
import { Readout, SnapGuides } from './while-dragging.tsx';
import { toStage, type View } from './zoom.ts';

interface Props {
  selected: DesignElement | null;
  view: View;
  coarse: boolean;
  cropping: boolean;
  store: LiveStore;
}

/**
 * Frame, handles and lines over the drawing, in px. A layer of its own: what changes here, the drawing is not painted for,
 * and what only moves is moved by one attribute.
 */
export function Overlay({ selected, view, coarse, cropping, store }: Props) {
  const reshaped = useReshaped(store, null);
  const isLive = useIsLive(store);
  const frame = useRef<SVGGElement>(null);
  const shown = reshaped?.element ?? selected;
  useFollow(store, null, (live) => {
    const element = live?.element ?? selected;
    if (element) frame.current?.setAttribute('transform', placed(element, view));
  });
  const isHeld = shown?.locked === false && !cropping;
  return (
    <>
      <svg
        width={view.width}
        height={view.height}
        className="pointer-events-none absolute inset-0 will-change-transform"
        aria-hidden="true"
        data-overlay=""
      >
        <SnapGuides view={view} store={store} />
        {shown && (
          <g ref={frame} data-selection="" transform={placed(shown, view)}>
            <Outline
              width={shown.width * view.scale}
              height={shown.height * view.scale}
              type={shown.type}
              coarse={coarse}
              dashed={!isHeld}
              grips={isHeld || cropping}
            />
          </g>
        )}
        {/* They stay while they are not seen: what a finger has taken hold of must not go from under it. */}
        {selected && isHeld && (
          <g visibility={isLive ? 'hidden' : undefined}>
            <Handles element={selected} view={view} coarse={coarse} />
          </g>
        )}
      </svg>
      <Readout view={view} store={store} />
    </>
  );
}

const placed = (element: DesignElement, view: View): string => {
  const { x, y } = toStage(view, element);
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${element.rotation})`;
};

interface OutlineProps extends Pick<DesignElement, 'width' | 'height' | 'type'> {
  coarse: boolean;
  dashed: boolean;
  grips: boolean;
}

/** A stage of one px a millimetre with its origin in the middle of the box. */
const NOWHERE: View = { scale: 1, left: 0, top: 0, width: 0, height: 0 };

/** The frame around the origin, not turned; width and height in px. */
const Outline = memo(function Outline({ coarse, dashed, grips, ...box }: OutlineProps) {
  const { corners } = frameOf({ ...box, x: 0, y: 0, rotation: 0 }, NOWHERE, coarse);
  const points = corners.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
  return (
    <>
      <polygon points={points} fill="none" stroke="#FFFFFF" strokeWidth="3.5" strokeOpacity="0.8" />
      <polygon
        points={points}
        fill="none"
        stroke="#B14507"
        strokeWidth="1.75"
        strokeDasharray={dashed ? '6 4' : undefined}
      />
      {/* A finger on what is selected moves it, whatever lies over it; anywhere else it scrolls the page. */}
      {grips && (
        <polygon
          points={points}
          data-grip=""
          fill="none"
          pointerEvents="all"
          className="cursor-move touch-none"
        />
      )}
    </>
  );
});
