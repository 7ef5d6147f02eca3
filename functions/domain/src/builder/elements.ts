import * as z from 'zod/mini';
import { firestoreId, integer, matching, text } from '../kernel/index.ts';
import { FONT_IDS } from './fonts.ts';
import { ICON_IDS } from './icons.ts';
import { petPhotoSchema, slotText } from './slots.ts';

const between = (min: number, max: number) => z.number().check(z.minimum(min), z.maximum(max));

/** Ids of a document are its own: unique in it, and made by the editor or by a template. */
export const elementId = matching('[A-Za-z0-9_-]{1,40}', 'Expected an id');

/** `#RRGGBB` in capitals: no names, no alpha, nothing that two engines read differently. */
export const colour = matching('#[0-9A-F]{6}', 'Expected a colour');

/** From the surface's top left corner. */
export const place = between(-10_000, 10_000);
export const length = between(0.1, 10_000);

const common = {
  id: elementId,
  /** For people: in the list of layers and for screen readers. */
  name: text(1, 60),
  /** The part of its template that it plays, by which it is laid out anew; null for what the customer added. */
  role: z.nullable(matching('[a-z][a-z0-9-]{0,29}', 'Expected a role')),
  /** Its centre, its size before rotation in mm, and degrees clockwise. */
  x: place,
  y: place,
  width: length,
  height: length,
  rotation: between(-360, 360),
  opacity: between(0.05, 1),
  locked: z.boolean(),
  hidden: z.boolean(),
};

export const lineSchema = z.strictObject({ colour, widthMm: between(0.05, 100) });
export type Line = z.infer<typeof lineSchema>;

export const ALIGNMENTS = ['left', 'center', 'right'] as const;

export const textElementSchema = z.strictObject({
  type: z.literal('text'),
  ...common,
  ...slotText,
  fontId: z.enum(FONT_IDS),
  /** With `fit: 'shrink'` the largest size: it becomes smaller until the words fit into the box. */
  sizePt: between(1, 2_000),
  fit: z.enum(['fixed', 'shrink']),
  /** Whether lines are broken at spaces where the box ends. */
  wrap: z.boolean(),
  caps: z.boolean(),
  colour,
  align: z.enum(ALIGNMENTS),
  /** Degrees of a circle that the words may take: above 0 they stand on its top, below 0 in its bottom. */
  arc: between(-340, 340),
  /** Added after each letter, in ems. */
  letterSpacing: between(-0.2, 2),
  /** From one base line to the next, in ems. */
  lineHeight: between(0.5, 4),
});
export type TextElement = z.infer<typeof textElementSchema>;

/** Where a picture comes from: the photo of whichever pet the design is for, a certain photo, or artwork. */
export const photoSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('slot') }),
  z.strictObject({ kind: z.literal('pet'), ...petPhotoSchema.shape }),
  z.strictObject({
    kind: z.literal('artwork'),
    artworkId: firestoreId,
    width: integer(1, 100_000),
    height: integer(1, 100_000),
  }),
]);
export type PhotoSource = z.infer<typeof photoSourceSchema>;

export const MASKS = ['rect', 'rounded', 'circle', 'heart', 'paw', 'bone', 'star', 'arch'] as const;
export type Mask = (typeof MASKS)[number];

/**
 * Which part of a picture is shown, whatever the shape of its frame: the point of the picture (fractions of its upright
 * size) that lies in the centre of the frame, and how much larger than needed to cover the frame it is.
 */
export const cropSchema = z.strictObject({ x: between(0, 1), y: between(0, 1), zoom: between(0.1, 20) });
export type PhotoCrop = z.infer<typeof cropSchema>;
export const FULL_CROP: PhotoCrop = { x: 0.5, y: 0.5, zoom: 1 };

export const photoElementSchema = z.strictObject({
  type: z.literal('photo'),
  ...common,
  source: photoSourceSchema,
  crop: cropSchema,
  mask: z.enum(MASKS),
  border: z.nullable(lineSchema),
});
export type PhotoElement = z.infer<typeof photoElementSchema>;

export const SHAPES = ['rect', 'rounded', 'ellipse', 'heart', 'star', 'bone', 'paw', 'arch', 'line'] as const;
export type ShapeKind = (typeof SHAPES)[number];

export const shapeElementSchema = z.strictObject({
  type: z.literal('shape'),
  ...common,
  shape: z.enum(SHAPES),
  fill: z.nullable(colour),
  stroke: z.nullable(lineSchema),
});
export type ShapeElement = z.infer<typeof shapeElementSchema>;

export const iconElementSchema = z.strictObject({
  type: z.literal('icon'),
  ...common,
  icon: z.enum(ICON_IDS),
  colour,
});
export type IconElement = z.infer<typeof iconElementSchema>;

/** The code that opens the lost-pet card; what it says is the slot `tagUrl`. */
export const qrElementSchema = z.strictObject({
  type: z.literal('qr'),
  ...common,
  colour,
  background: z.nullable(colour),
});
export type QrElement = z.infer<typeof qrElementSchema>;

export const elementSchema = z.discriminatedUnion('type', [
  textElementSchema,
  photoElementSchema,
  shapeElementSchema,
  iconElementSchema,
  qrElementSchema,
]);
export type DesignElement = z.infer<typeof elementSchema>;
