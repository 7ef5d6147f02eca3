import type { AssetKind } from './kinds.ts';

/** One file that the server makes of an upload. */
export interface VariantSpec {
  /** Pixels of the longer side, never enlarged; null for the upright original resolution, or the file as it came. */
  longestSide: number | null;
  /** `keep` is the file's own type, `print` PNG where there is transparency and else JPEG. */
  format: 'webp' | 'keep' | 'print';
}

/** Pixels of the longer side of the largest picture for screens. */
const FULL_SIDE = 1600;

// @__NO_SIDE_EFFECTS__
const webp = (longestSide: number): VariantSpec => ({
  longestSide,
  format: 'webp',
});
const pictures = {
  thumb: webp(160),
  card: webp(480),
  full: webp(FULL_SIDE),
};

/** Names and sizes of everything that is kept, by kind. */
export const variantSpecs = {
  photo: pictures,
  artwork: { ...pictures, print: { longestSide: null, format: 'print' } },
  document: { original: { longestSide: null, format: 'keep' }, preview: webp(1000) },
} as const satisfies Record<AssetKind, Record<string, VariantSpec>>;

/**
 * Whether a photo of these upright pixels is kept in its original resolution too (`print`), from which prints are made.
 * Smaller ones are not, and those of before have none either.
 */
export const keepsPrint = ({ width, height }: { width: number; height: number }): boolean =>
  Math.max(width, height) > FULL_SIDE;
