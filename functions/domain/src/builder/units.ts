/** Millimetres in a typographic point (1/72 inch). */
export const MM_PER_PT = 25.4 / 72;
export const MM_PER_INCH = 25.4;

/** Thousandths of a millimetre are the finest step of a document; minus nought is nought. */
export const round = (value: number, decimals = 3): number => {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
};

export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Degrees from 0 to below 360. */
export const turned = (degrees: number): number => round((((degrees % 360) + 360) % 360) + 0) % 360;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A number in path data and attributes: at most four decimals, never an exponent, the same on every machine. */
export const format = (value: number): string => String(round(value, 4));

/** A rectangle with upright sides, in millimetres. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}
