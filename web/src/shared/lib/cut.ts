import type { CSSProperties } from 'react';

/** The part of a picture that matters: thousandths of its width and height, and its size in pixels. */
export interface Cut {
  crop: { x: number; y: number; width: number; height: number };
  width: number;
  height: number;
}

/** Goes on the element around the picture, so that the picture can be measured against it. */
export const CUT_FRAME = 'absolute inset-0 [container-type:size]';

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * Places a picture in a frame of any shape: the part that matters is shown whole and as large as it can be, and what is beside
 * it fills the rest. The frame never stays empty: where the picture ends, the part moves, and at last is itself cut.
 * Null where the crop has no area; then the whole picture is shown.
 */
export function cutStyle({ crop, width, height }: Cut): CSSProperties | null {
  if (crop.width <= 0 || crop.height <= 0) return null;
  const ratio = width / height;
  const whole = `min(${round(100_000 / crop.width)}cqw, ${round((100_000 * ratio) / crop.height)}cqh)`;
  const middle = { x: (crop.x + crop.width / 2) / 1_000, y: (crop.y + crop.height / 2) / 1_000 };
  const size = { '--w': `max(${whole}, 100cqw, ${round(100 * ratio)}cqh)` };
  return {
    ...size,
    position: 'absolute',
    maxWidth: 'none',
    width: 'var(--w)',
    height: `calc(var(--w) / ${round(ratio)})`,
    left: `clamp(100cqw - var(--w), 50cqw - var(--w) * ${round(middle.x)}, 0px)`,
    top: `clamp(100cqh - var(--w) / ${round(ratio)}, 50cqh - var(--w) * ${round(middle.y / ratio)}, 0px)`,
  };
}
