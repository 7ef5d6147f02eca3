import type { CheckCode } from './checks-sentences.ts';
import type { Pixels } from './photo.ts';
import type { PrintSurface, PrintVariant } from './print.ts';
import type { QrEncoder, TextShaper } from './shaper.ts';
import type { SlotValues } from './slots.ts';

export interface CheckOptions {
  variant: PrintVariant;
  shaper: TextShaper;
  qr: QrEncoder;
  values?: SlotValues;
  /** As in `DrawOptions`. Null means that the picture is gone. */
  images?: (key: string) => Pixels | null | undefined;
}

/** What the checks of one element know. */
export interface Checking extends Omit<CheckOptions, 'variant' | 'values'> {
  spec: PrintSurface;
  values: SlotValues;
}

/** A finding about an element; `true` blocks. */
export type Finding = readonly [code: CheckCode, blocks: boolean];
