import type { SVGProps } from 'react';
import type { MockupSurface } from './types.ts';

/** The edge of what is printed or engraved, in millimetres. */
export function Outline({ surface, ...svg }: { surface: MockupSurface } & SVGProps<SVGPathElement>) {
  return <path d={outlineOf(surface)} {...svg} />;
}

/** The same as path data. */
export function outlineOf({ widthMm: w, heightMm: h, mask }: MockupSurface): string {
  if (mask.kind === 'path') return mask.d;
  if (mask.kind === 'ellipse')
    return `M0 ${h / 2}A${w / 2} ${h / 2} 0 0 1 ${w} ${h / 2}A${w / 2} ${h / 2} 0 0 1 0 ${h / 2}Z`;
  const r = mask.radiusMm;
  const corner = (x: number, y: number): string => `A${r} ${r} 0 0 1 ${x} ${y}`;
  return `M${r} 0H${w - r}${corner(w, r)}V${h - r}${corner(w - r, h)}H${r}${corner(0, h - r)}V${r}${corner(r, 0)}Z`;
}
