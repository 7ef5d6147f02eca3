import { format } from './units.ts';

/** A circle by four cubic curves has this distance of its control points, in radii. */
const KAPPA = 0.5522847498;

/** Path data of an ellipse; `hole` runs the other way round, so that it cuts out of what it lies on. */
export function ellipse(cx: number, cy: number, rx: number, ry = rx, hole = false): string {
  const [kx, ky] = [rx * KAPPA, ry * KAPPA * (hole ? -1 : 1)];
  const y = hole ? -ry : ry;
  const curve = (...v: number[]): string => `C${v.map(format).join(' ')}`;
  return (
    `M${format(cx - rx)} ${format(cy)}` +
    curve(cx - rx, cy - ky, cx - kx, cy - y, cx, cy - y) +
    curve(cx + kx, cy - y, cx + rx, cy - ky, cx + rx, cy) +
    curve(cx + rx, cy + ky, cx + kx, cy + y, cx, cy + y) +
    curve(cx - kx, cy + y, cx - rx, cy + ky, cx - rx, cy) +
    'Z'
  );
}

/** Path data of a rectangle with round corners. */
export function roundedRect(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  if (r <= 0) return `M${[x, y].map(format).join(' ')}H${format(right)}V${format(bottom)}H${format(x)}Z`;
  const k = r * (1 - KAPPA);
  const curve = (...v: number[]): string => `C${v.map(format).join(' ')}`;
  return (
    `M${format(x + r)} ${format(y)}H${format(right - r)}` +
    curve(right - k, y, right, y + k, right, y + r) +
    `V${format(bottom - r)}` +
    curve(right, bottom - k, right - k, bottom, right - r, bottom) +
    `H${format(x + r)}` +
    curve(x + k, bottom, x, bottom - k, x, bottom - r) +
    `V${format(y + r)}` +
    curve(x, y + k, x + k, y, x + r, y) +
    'Z'
  );
}

/** Path data of a star with its first point upwards. */
export function star(cx: number, cy: number, points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: points * 2 }, (_, at) => {
    const angle = (at * Math.PI) / points - Math.PI / 2;
    const radius = at % 2 === 0 ? outer : inner;
    return `${format(cx + radius * Math.cos(angle))} ${format(cy + radius * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}
