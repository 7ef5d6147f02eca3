import { checkCodes, type CheckCode, type CheckSeverity, type DesignCheck } from './checks-sentences.ts';
import type { Checking, CheckOptions, Finding } from './checking.ts';
import { checkPhoto } from './checks-photo.ts';
import { checkPlace } from './checks-place.ts';
import { checkText } from './checks-text.ts';
import { moduleSize } from './draw-element.ts';
import type { DesignElement, QrElement } from './elements.ts';
import type { DesignDocument, DesignSurface } from './schema.ts';
import { wordsOf } from './slots.ts';
import { layoutText } from './text-layout.ts';
import { coloursOf } from './thread.ts';

/**
 * Everything that is wrong with a design: the same in the editor, in `saveDesign` and in `createCheckout`. In the order of
 * surfaces, elements and codes, each code once an element. Hidden elements are not looked at: they are not made.
 */
export function checkDesign(document: DesignDocument, options: CheckOptions): DesignCheck[] {
  const values = options.values ?? document.values;
  const found = document.surfaces.flatMap((surface) => {
    const spec = options.variant.surfaces.find(({ id }) => id === surface.surfaceId);
    return spec ? checkSurface(surface, { ...options, spec, values }) : [];
  });
  const isEmpty = document.surfaces.every(({ elements }) => elements.every(({ hidden }) => hidden));
  return isEmpty ? [{ code: 'empty_design', severity: 'block', elementId: null }, ...found] : found;
}

/** Whether a design can be bought. */
export const isBlocked = (checks: readonly { severity: CheckSeverity }[]): boolean =>
  checks.some(({ severity }) => severity === 'block');

function checkSurface({ elements }: DesignSurface, checking: Checking): DesignCheck[] {
  const visible = elements.filter(({ hidden }) => !hidden);
  const crowded = firstTooMany(visible, checking);
  const thread = visible.flatMap(coloursOf)[0];
  return visible.flatMap((element) => {
    const findings = [...checkElement(element, checking)];
    if (element.id === crowded) findings.push(['too_many_lines', true]);
    if (checking.spec.method === 'embroider' && coloursOf(element).some((colour) => colour !== thread))
      findings.push(['unsupported_method', true]);
    return ordered(findings).map(([code, blocks]) => ({
      code,
      severity: blocks ? 'block' : 'warn',
      elementId: element.id,
    }));
  });
}

function ordered(findings: readonly Finding[]): Finding[] {
  const once = new Map<CheckCode, boolean>();
  for (const [code, blocks] of findings) once.set(code, blocks || (once.get(code) ?? false));
  return checkCodes.flatMap((code): Finding[] => {
    const blocks = once.get(code);
    return blocks === undefined ? [] : [[code, blocks]];
  });
}

function checkElement(element: DesignElement, checking: Checking): Finding[] {
  switch (element.type) {
    case 'text':
      return checkText(element, checking);
    case 'photo':
      return checkPhoto(element, checking);
    case 'qr':
      return [...checkQr(element, checking), ...checkPlace(element, checking)];
    default:
      return checkPlace(element, checking);
  }
}

/** What a camera can still tell apart: a laser marks finer than ink runs. */
const MIN_MODULE_MM = { engrave: 0.25, print: 0.4 } as const;

function checkQr(element: QrElement, { spec, values, qr }: Checking): Finding[] {
  if (spec.method === 'embroider') return [['unsupported_method', true]];
  if (values.tagUrl === null) return [['empty_slot', true]];
  const module = moduleSize(element, qr(values.tagUrl).length);
  return module < MIN_MODULE_MM[spec.method] ? [['qr_too_small', true]] : [];
}

/** The element with the first line beyond what a surface takes, from its top on as it is read. */
function firstTooMany(elements: readonly DesignElement[], { spec, values, shaper }: Checking): string | null {
  const texts = elements.filter((element) => element.type === 'text').sort((a, b) => a.y - b.y);
  let lines = 0;
  for (const element of texts) {
    lines += layoutText(element, wordsOf(element, values), shaper).lines.filter(Boolean).length;
    if (lines > spec.maxLines) return element.id;
  }
  return null;
}
