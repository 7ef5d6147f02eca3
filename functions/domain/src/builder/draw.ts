import { drawElement, type Drawing } from './draw-element.ts';
import type { PrintSurface } from './print.ts';
import { maskPath } from './safe-area.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { DesignDocument } from './schema.ts';
import type { QrEncoder, TextShaper } from './shaper.ts';
import type { SlotValues } from './slots.ts';
import { roundedRect } from './rounds.ts';
import type { Pixels } from './photo.ts';
import { parsePath, formatPath } from './path.ts';

export interface DrawOptions {
  spec: PrintSurface;
  shaper: TextShaper;
  qr: QrEncoder;
  /** Instead of those in the document. */
  values?: SlotValues;
  /**
   * True pixels of a picture by its key, instead of those that the document names; null leaves the picture out, undefined
   * takes the document's word. Only their proportions are used here.
   */
  images?: (key: string) => Pixels | null | undefined;
}

/**
 * Draws one surface. The screen, the preview and the print file are all made from what this returns. An element that has
 * nothing to show (an empty slot, hidden) is not in it. Throws `FontNotLoaded` when the shaper lacks a font, and
 * `RangeError` for a surface that the document does not have.
 */
export function drawSurface(document: DesignDocument, surfaceId: string, options: DrawOptions): Scene {
  const surface = document.surfaces.find((candidate) => candidate.surfaceId === surfaceId);
  if (!surface) throw new RangeError(`The design has no surface ${surfaceId}`);
  const { spec } = options;
  const drawing: Drawing = { ...options, values: options.values ?? document.values };
  const nodes = surface.elements
    .filter(({ hidden }) => !hidden)
    .map((element) => drawElement(element, drawing))
    .filter((node) => node !== null);
  return {
    widthMm: spec.widthMm,
    heightMm: spec.heightMm,
    bleedMm: spec.bleedMm,
    mask: maskPath(spec),
    nodes: [...backgroundNodes(surface.background, spec), ...nodes],
  };
}

/** Metal and thread have no background: their material is it. */
function backgroundNodes(
  colour: string | null,
  { method, widthMm, heightMm, bleedMm }: PrintSurface,
): SceneNode[] {
  if (colour === null || method !== 'print') return [];
  const d = roundedRect(-bleedMm, -bleedMm, widthMm + 2 * bleedMm, heightMm + 2 * bleedMm, 0);
  return [{ kind: 'path', d: formatPath(parsePath(d)), paint: { fill: colour }, opacity: 1 }];
}
