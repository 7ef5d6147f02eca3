import {
  FULL_CROP,
  type DesignElement,
  type IconElement,
  type PhotoElement,
  type QrElement,
  type ShapeElement,
  type TextElement,
} from './elements.ts';
import { accentOn, inkOn } from './inks.ts';
import type { PrintSurface, PrintVariant } from './print.ts';
import { safeRow } from './safe-area.ts';
import { slotsIn, type SlotValues } from './slots.ts';
import { MM_PER_PT, clamp, round, type Rect } from './units.ts';

/** An element of a template, before it belongs to a document. */
export interface Part {
  element: DesignElement;
  /** Left out when one of these is empty. */
  needs: readonly (keyof SlotValues)[];
}

export interface PartContext {
  spec: PrintSurface;
  ink: string;
  accent: string;
  ground: string;
  values: SlotValues;
  /** A row of the safe area: its middle and height as shares of the surface's height, at most `share` of its width. */
  row: (middle: number, height: number, share?: number) => Rect;
  /** A box by shares of the surface. */
  box: (cx: number, cy: number, width: number, height: number) => Rect;
}

export function contextOf(variant: PrintVariant, spec: PrintSurface, values: SlotValues): PartContext {
  return {
    spec,
    values,
    ground: variant.colour,
    ink: spec.method === 'engrave' ? '#000000' : inkOn(variant.colour, variant.inks),
    accent:
      spec.method === 'print' ? accentOn(variant.colour, variant.inks) : inkOn(variant.colour, variant.inks),
    row: (middle, height, share = 1) => {
      const row = safeRow(spec, middle * spec.heightMm, height * spec.heightMm);
      // A little less, so that the ink does not touch what it may not cross.
      const width = Math.min(row.width * 0.98, share * spec.widthMm);
      return { ...row, x: row.x + (row.width - width) / 2, width };
    },
    box: (cx, cy, width, height) => ({
      x: cx * spec.widthMm - (width * spec.widthMm) / 2,
      y: cy * spec.heightMm - (height * spec.heightMm) / 2,
      width: width * spec.widthMm,
      height: height * spec.heightMm,
    }),
  };
}

/** A square around a point given by shares of the surface, `side` a share of its height. */
export function square({ spec }: PartContext, cx: number, cy: number, side: number): Rect {
  const size = side * spec.heightMm;
  return { x: cx * spec.widthMm - size / 2, y: cy * spec.heightMm - size / 2, width: size, height: size };
}

const base = (role: string, name: string, { x, y, width, height }: Rect) => ({
  id: role,
  name,
  role,
  x: round(x + width / 2),
  y: round(y + height / 2),
  width: round(Math.max(0.2, width)),
  height: round(Math.max(0.2, height)),
  rotation: 0,
  opacity: 1,
  locked: false,
  hidden: false,
});

type Own<T, Given extends keyof T> = Partial<Omit<T, Given | 'type' | 'id' | 'role'>>;

/** Words that fill their box as far as they may; capitals are at most `height` times 0.7 high. */
export function textPart(
  context: PartContext,
  role: string,
  name: string,
  rect: Rect,
  content: string,
  own: Own<TextElement, 'content'> & { needs?: readonly (keyof SlotValues)[] } = {},
): Part {
  const { needs = [], ...rest } = own;
  const sizePt = round(clamp(rect.height / MM_PER_PT, context.spec.minTextPt, 2_000), 1);
  const element: TextElement = {
    type: 'text',
    ...base(role, name, rect),
    content,
    override: null,
    fontId: 'fraunces',
    sizePt,
    fit: 'shrink',
    wrap: false,
    caps: false,
    colour: context.ink,
    align: 'center',
    arc: 0,
    letterSpacing: 0,
    lineHeight: 1.25,
    ...rest,
  };
  return { element, needs };
}

/** A line with a slot that is left out as long as the slot is empty. */
export const optionalText = (
  context: PartContext,
  role: string,
  name: string,
  rect: Rect,
  content: string,
  own: Own<TextElement, 'content'> = {},
): Part => textPart(context, role, name, rect, content, { ...own, needs: slotsIn(content) });

/** The pet's name, in two lines where it is long. */
export const namePart = (context: PartContext, rect: Rect, own: Own<TextElement, 'content'> = {}): Part =>
  textPart(context, 'name', 'Name', rect, '{{name}}', { wrap: true, lineHeight: 1.05, ...own });

export const iconPart = (
  { accent }: PartContext,
  role: string,
  icon: IconElement['icon'],
  rect: Rect,
  own: Own<IconElement, 'icon'> = {},
): Part => ({
  element: { type: 'icon', ...base(role, 'Icon', rect), icon, colour: accent, ...own },
  needs: [],
});

export const photoPart = (role: string, rect: Rect, own: Own<PhotoElement, 'source'> = {}): Part => ({
  element: {
    type: 'photo',
    ...base(role, 'Photo', rect),
    source: { kind: 'slot' },
    crop: FULL_CROP,
    mask: 'rect',
    border: null,
    ...own,
  },
  needs: [],
});

export const shapePart = (
  role: string,
  shape: ShapeElement['shape'],
  rect: Rect,
  own: Own<ShapeElement, 'shape'>,
): Part => ({
  element: { type: 'shape', ...base(role, 'Shape', rect), shape, fill: null, stroke: null, ...own },
  needs: [],
});

export const qrPart = ({ ink }: PartContext, rect: Rect, own: Own<QrElement, 'colour'> = {}): Part => ({
  element: { type: 'qr', ...base('code', 'Lost-pet code', rect), colour: ink, background: null, ...own },
  needs: [],
});
