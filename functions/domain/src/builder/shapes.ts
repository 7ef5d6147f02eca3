import type { Mask, ShapeKind } from './elements.ts';
import { ICONS, type IconId } from './icons.ts';
import { multiply, scaling, translation } from './matrix.ts';
import { pathBounds } from './outline.ts';
import { parsePath, transformPath, type Segment } from './path.ts';
import { ellipse, roundedRect } from './rounds.ts';

/** How round the corners of a `rounded` shape are: a share of its shorter side. */
const CORNER = 0.14;

/** An outline stretched over a box of that size around the origin. */
export function shapeOutline(kind: ShapeKind | Mask, width: number, height: number): Segment[] {
  const [x, y] = [-width / 2, -height / 2];
  switch (kind) {
    case 'line':
      return [
        { op: 'M', v: [x, 0] },
        { op: 'L', v: [-x, 0] },
      ];
    case 'rect':
      return parsePath(roundedRect(x, y, width, height, 0));
    case 'rounded':
      return parsePath(roundedRect(x, y, width, height, Math.min(width, height) * CORNER));
    case 'ellipse':
    case 'circle':
      return parsePath(ellipse(0, 0, width / 2, height / 2));
    case 'arch':
      return parsePath(arch(width, height));
    default:
      return stretched(kind, width, height);
  }
}

/** A window with a round top. */
function arch(width: number, height: number): string {
  const rise = Math.min(width / 2, height);
  const [left, right, top, bottom] = [-width / 2, width / 2, -height / 2, height / 2];
  const [k, side] = [rise * 0.4477, top + rise];
  return `M${left} ${bottom}V${side}C${left} ${top + k} ${left + k} ${top} 0 ${top}C${right - k} ${top} ${right} ${top + k} ${right} ${side}V${bottom}Z`;
}

function stretched(icon: IconId, width: number, height: number): Segment[] {
  const outline = parsePath(ICONS[icon]);
  const bounds = pathBounds(outline) ?? { x: 0, y: 0, width: 24, height: 24 };
  const centre = translation(-bounds.x - bounds.width / 2, -bounds.y - bounds.height / 2);
  return transformPath(outline, multiply(scaling(width / bounds.width, height / bounds.height), centre));
}

/** An icon as large as fits into a box around the origin, in its own proportions. */
export function iconOutline(icon: IconId, width: number, height: number): Segment[] {
  const outline = parsePath(ICONS[icon]);
  const bounds = pathBounds(outline) ?? { x: 0, y: 0, width: 24, height: 24 };
  const scale = Math.min(width / bounds.width, height / bounds.height);
  return stretched(icon, bounds.width * scale, bounds.height * scale);
}
