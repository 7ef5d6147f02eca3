import {
  covers,
  effectiveDpi,
  type PhotoElement,
  type Pixels,
  type PrintSurface,
} from '@pawfolio/domain/builder';

export interface Sharpness {
  dpi: number;
  tone: 'good' | 'warn' | 'danger';
  words: string;
}

/** How a photo will come out at the size that it has. */
export function sharpnessOf(element: PhotoElement, picture: Pixels, spec: PrintSurface): Sharpness {
  const dpi = effectiveDpi(element, picture);
  if (dpi < spec.minDpi)
    return {
      dpi,
      tone: 'danger',
      words: `Too few pixels: ${String(dpi)} DPI, at least ${String(spec.minDpi)} are needed`,
    };
  if (dpi < spec.targetDpi) return { dpi, tone: 'warn', words: `Fine: ${String(dpi)} DPI` };
  return { dpi, tone: 'good', words: `Great: ${String(dpi)} DPI` };
}

export const fillsFrame = (element: PhotoElement, picture: Pixels): boolean =>
  covers(element, element.crop, picture);
