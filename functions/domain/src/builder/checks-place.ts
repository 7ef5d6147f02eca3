import type { Checking, Finding } from './checking.ts';
import type { DesignElement, IconElement, QrElement, ShapeElement } from './elements.ts';
import { applied, boxMatrix } from './matrix.ts';
import { boundsOf, flatten } from './outline.ts';
import { transformPath, type Segment } from './path.ts';
import { depthOf, edgePoints, isSurelyInside } from './safe-area.ts';
import { iconOutline } from './shapes.ts';

/**
 * How far inside of the product's edge the points of an outline are; below nought outside. In mm. None where the box around
 * all of them is safe, which is most often so and sooner seen.
 */
export function depthsOf(element: DesignElement, outline: readonly Segment[], { spec }: Checking): number[] {
  const points = flatten(transformPath(outline, boxMatrix(element)), 3).flat();
  const bounds = boundsOf(points);
  if (bounds && isSurelyInside(spec, bounds)) return [];
  return points.map((point) => depthOf(spec, point));
}

/** A hundredth of a millimetre is nobody's fault. */
const SLACK_MM = 0.01;

/** `matters`: whether losing a part of it makes the product useless, so that it must not be cut. */
export function placeFindings(depths: readonly number[], { spec }: Checking, matters: boolean): Finding[] {
  const nearest = Math.min(Infinity, ...depths);
  if (nearest >= spec.safeMm - SLACK_MM) return [];
  return [['outside_safe_area', matters && nearest < 0]];
}

/** Where something other than a text stands. A shape may go over the edge on purpose, as borders and grounds do. */
export function checkPlace(element: IconElement | QrElement | ShapeElement, checking: Checking): Finding[] {
  if (element.type === 'shape') return [];
  if (element.type === 'icon')
    return placeFindings(
      depthsOf(element, iconOutline(element.icon, element.width, element.height), checking),
      checking,
      false,
    );
  const side = Math.min(element.width, element.height);
  const matrix = boxMatrix(element);
  const corners = edgePoints({ x: -side / 2, y: -side / 2, width: side, height: side });
  return placeFindings(
    corners.map((point) => depthOf(checking.spec, applied(matrix, point))),
    checking,
    true,
  );
}
