import type { Checking, Finding } from './checking.ts';
import { pixelsOf } from './draw-element.ts';
import type { PhotoElement } from './elements.ts';
import { covers, effectiveDpi, resolvePhoto } from './photo.ts';
import type { PrintSurface } from './print.ts';

export function checkPhoto(element: PhotoElement, checking: Checking): Finding[] {
  const { spec, values } = checking;
  if (spec.method !== 'print') return [['unsupported_method', true]];
  const photo = resolvePhoto(element.source, values);
  const pixels = photo && pixelsOf(photo, checking);
  if (!pixels) return [['empty_slot', true]];
  const findings: Finding[] = [];
  if (!covers(element, element.crop, pixels) || leavesEdge(element, spec))
    findings.push(['photo_not_covering', true]);
  const dpi = effectiveDpi(element, pixels);
  if (dpi < spec.minDpi) findings.push(['low_dpi', true]);
  else if (dpi < spec.targetDpi) findings.push(['fair_dpi', false]);
  return findings;
}

/**
 * Whether a photo that is meant to go over the edge ends in the bleed: cutting is not exact, and would leave a white line.
 * Only upright photos are looked at; a turned one is meant to show its corners.
 */
function leavesEdge({ x, y, width, height, rotation, mask }: PhotoElement, spec: PrintSurface): boolean {
  if (rotation % 360 !== 0 || mask !== 'rect' || spec.bleedMm === 0) return false;
  const beyond = [
    width / 2 - x,
    x + width / 2 - spec.widthMm,
    height / 2 - y,
    y + height / 2 - spec.heightMm,
  ];
  return beyond.some((over) => over > -0.01 && over < spec.bleedMm - 0.01);
}
