import type { Crop } from '@pawfolio/domain/media';

/** In hundredths of the picture, with fractions. */
interface Percent {
  x: number;
  y: number;
  width: number;
  height: number;
}

const permille = (percent: number, most = 1_000): number =>
  Math.min(Math.max(Math.round(percent * 10), 0), most);

/** As it is stored: whole thousandths, at least one of them, and nothing beyond the edges. */
export function fromPercent({ x, y, width, height }: Percent): Crop {
  const size = { width: Math.max(permille(width), 1), height: Math.max(permille(height), 1) };
  return { x: permille(x, 1_000 - size.width), y: permille(y, 1_000 - size.height), ...size };
}

export const toPercent = ({ x, y, width, height }: Crop): Percent => ({
  x: x / 10,
  y: y / 10,
  width: width / 10,
  height: height / 10,
});
