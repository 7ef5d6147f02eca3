import type { AssetKind } from './kinds.ts';

/** One file that the server makes of an upload. */
export interface VariantSpec {
  /** Pixels of the longer side, never enlarged; null for the upright original resolution, or the file as it came. */
  longestSide: number | null;
  /** `keep` is the file's own type, `print` PNG where there is transparency and else JPEG. */
  format: 'webp' | 'keep' | 'print';
}

// @__NO_SIDE_EFFECTS__
const webp = (longestSide: number): VariantSpec => ({ longestSide, format: 'webp' });
const pictures = {
  thumb: webp(160),
  card: webp(480),
  full: webp(1600),
};

/** Names and sizes of everything that is kept, by kind. */
export const variantSpecs = {
  photo: pictures,
  artwork: { ...pictures, print: { longestSide: null, format: 'print' } },
  document: { original: { longestSide: null, format: 'keep' }, preview: webp(1000) },
} as const satisfies Record<AssetKind, Record<string, VariantSpec>>;
