import type { PrintSurface, QrEncoder, SlotValues, TextShaper } from '@pawfolio/domain/builder';
import type { Pictures } from '../drawing/pictures.ts';

/** What all elements of a surface are drawn with; another object only when they all must be drawn anew. */
export interface Surroundings {
  spec: PrintSurface;
  shaper: TextShaper;
  qr: QrEncoder;
  values: SlotValues;
  pictures: Pictures;
  /** For ids: no other canvas on the page has it. */
  prefix: string;
}
