import type { DesignElement } from '@pawfolio/domain/builder';
import { memo } from 'react';
import { frameOf, type PlacedHandle } from './handles.ts';
import type { View } from './zoom.ts';

interface Props {
  element: DesignElement;
  view: View;
  coarse: boolean;
}

const BRAND = '#B14507';

/** What an element is made larger and turned by. A finger finds 44 px around each. */
export const Handles = memo(function Handles({ element, view, coarse }: Props) {
  const { handles, stem } = frameOf(element, view, coarse);
  const [from, to] = stem;
  return (
    <>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke={BRAND} strokeWidth="1.5" />
      {handles.map((handle) => (
        <HandleView key={handle.name} handle={handle} turn={element.rotation} coarse={coarse} />
      ))}
    </>
  );
});

interface HandleProps {
  handle: PlacedHandle;
  turn: number;
  coarse: boolean;
}

function HandleView({ handle: { name, sides, at, cursor }, turn, coarse }: HandleProps) {
  const isCorner = sides === null || (sides.x !== 0 && sides.y !== 0);
  const look = { fill: sides ? '#FFFFFF' : BRAND, stroke: BRAND, strokeWidth: 1.75 };
  const [w, h] = sides?.x === 0 ? [14, 7] : [7, 14];
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      {isCorner ? (
        <circle r={coarse ? 8 : 5.5} {...look} />
      ) : (
        <rect x={-w / 2} y={-h / 2} width={w} height={h} rx="3.5" transform={`rotate(${turn})`} {...look} />
      )}
      <circle
        data-handle={name}
        r={coarse ? 22 : 11}
        fill="none"
        pointerEvents="all"
        className="touch-none"
        style={{ cursor }}
      />
    </g>
  );
}
