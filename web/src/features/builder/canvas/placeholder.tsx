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
  const line = Math.min(element.width, element.height);
  return (
    <rect
      x={-element.width / 2}
      y={-element.height / 2}
      width={element.width}
      height={element.height}
      rx={line * 0.08}
      fill="var(--muted)"
      fillOpacity="0.12"
      stroke="var(--muted)"
      strokeWidth="1.5"
      strokeDasharray="5 4"
      vectorEffect="non-scaling-stroke"
    />
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
