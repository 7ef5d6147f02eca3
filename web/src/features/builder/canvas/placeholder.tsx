import {
  formatPath,
  iconOutline,
  photoKey,
  resolvePhoto,
  shapeOutline,
  type DesignElement,
  type PhotoElement,
} from '@pawfolio/domain/builder';
import type { Surroundings } from './surroundings.ts';

interface Props {
  element: DesignElement;
  isDrawn: boolean;
  surroundings: Surroundings;
}

/** What stands for an element of which there is nothing to see (yet), so that it can be found: never in print. */
export function Placeholder({ element, isDrawn, surroundings }: Props) {
  if (element.type === 'photo')
    return surroundings.spec.method === 'print' && isWithoutPicture(element, surroundings) ? (
      <EmptyFrame element={element} />
    ) : null;
  if (isDrawn) return null;
  return <EmptyBox element={element} />;
}

/** What belongs there, on a ground of its own: the product may be of any colour. */
function EmptyBox({ element: { name, width, height } }: { element: DesignElement }) {
  const size = Math.min(height * 0.5, width / (name.length * 0.7 + 1));
  return (
    <g>
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={Math.min(width, height) * 0.08}
        fill="#D9CFBF"
        fillOpacity="0.9"
        stroke="#897E70"
        strokeWidth="1.5"
        strokeDasharray="5 4"
        vectorEffect="non-scaling-stroke"
      />
      <text y={size * 0.35} fontSize={size} textAnchor="middle" fill="#4A4238">
        {name}
      </text>
    </g>
  );
}

function isWithoutPicture(element: PhotoElement, { values, pictures }: Surroundings): boolean {
  const photo = resolvePhoto(element.source, values);
  return !photo || !pictures.get(photoKey(photo))?.url;
}

function EmptyFrame({ element: { mask, width, height } }: { element: PhotoElement }) {
  const side = Math.min(width, height) * 0.36;
  return (
    <g>
      <path
        d={formatPath(shapeOutline(mask, width, height))}
        fill="#D9CFBF"
        stroke="#897E70"
        strokeWidth="1.5"
        strokeDasharray="5 4"
        vectorEffect="non-scaling-stroke"
      />
      <path d={formatPath(iconOutline('paw', side, side))} fill="#897E70" fillOpacity="0.7" />
    </g>
  );
}
