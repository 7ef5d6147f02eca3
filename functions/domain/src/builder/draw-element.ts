import type { DesignElement, PhotoElement, QrElement, ShapeElement, TextElement } from './elements.ts';
import { boxMatrix, multiply, scaling, translation } from './matrix.ts';
import { formatPath, parsePath, transformPath, type Segment } from './path.ts';
import { photoKey, photoRect, resolvePhoto, type Pixels, type ResolvedPhoto } from './photo.ts';
import type { PrintSurface } from './print.ts';
import { qrOutline } from './qr-outline.ts';
import { roundedRect } from './rounds.ts';
import type { SceneGroup, SceneNode } from './scene.ts';
import { iconOutline, shapeOutline } from './shapes.ts';
import type { QrEncoder, TextShaper } from './shaper.ts';
import { wordsOf, type SlotValues } from './slots.ts';
import { layoutText } from './text-layout.ts';

export interface Drawing {
  spec: PrintSurface;
  shaper: TextShaper;
  qr: QrEncoder;
  values: SlotValues;
  images?: (key: string) => Pixels | null | undefined;
}

/** Light modules around a code that stands on a ground of its own, without which no camera finds it. */
const QUIET_MODULES = 2;

/** The side of one module in mm. Without a ground the code fills its box: what is around it must be left free. */
export const moduleSize = ({ width, height, background }: QrElement, modules: number): number =>
  Math.min(width, height) / (modules + (background === null ? 0 : 2 * QUIET_MODULES));

/** The part of a scene that one element is, or null when there is nothing of it to see. */
export function drawElement(element: DesignElement, drawing: Drawing): SceneGroup | null {
  const children = nodesOf(element, drawing);
  if (children.length === 0) return null;
  return { kind: 'group', id: element.id, transform: boxMatrix(element), clip: null, children };
}

function nodesOf(element: DesignElement, drawing: Drawing): SceneNode[] {
  switch (element.type) {
    case 'text':
      return textNodes(element, drawing);
    case 'photo':
      return photoNodes(element, drawing);
    case 'shape':
      return shapeNodes(element, drawing);
    case 'icon':
      return filled(
        iconOutline(element.icon, element.width, element.height),
        element.colour,
        element,
        drawing,
      );
    case 'qr':
      return qrNodes(element, drawing);
  }
}

interface Look {
  opacity: number;
}

/** A laser knows only whether it marks. */
const colourOn = ({ spec }: Drawing, colour: string): string =>
  spec.method === 'engrave' ? '#000000' : colour;
const opacityOn = ({ spec }: Drawing, { opacity }: Look): number => (spec.method === 'print' ? opacity : 1);

function filled(outline: readonly Segment[], colour: string, look: Look, drawing: Drawing): SceneNode[] {
  if (outline.length === 0) return [];
  const paint = { fill: colourOn(drawing, colour) };
  return [{ kind: 'path', d: formatPath(outline), paint, opacity: opacityOn(drawing, look) }];
}

function stroked(
  outline: readonly Segment[],
  line: { colour: string; widthMm: number },
  look: Look,
  drawing: Drawing,
): SceneNode {
  const paint = { stroke: colourOn(drawing, line.colour), widthMm: line.widthMm };
  return { kind: 'path', d: formatPath(outline), paint, opacity: opacityOn(drawing, look) };
}

function textNodes(element: TextElement, drawing: Drawing): SceneNode[] {
  const { outline } = layoutText(element, wordsOf(element, drawing.values), drawing.shaper);
  return filled(outline, element.colour, element, drawing);
}

/** The pixels of a picture: as they are known, else as the document says. */
export function pixelsOf(photo: ResolvedPhoto, { images }: Pick<Drawing, 'images'>): Pixels | null {
  const known = images?.(photoKey(photo));
  return known === undefined ? { width: photo.width, height: photo.height } : known;
}

function photoNodes(element: PhotoElement, drawing: Drawing): SceneNode[] {
  const photo = resolvePhoto(element.source, drawing.values);
  const pixels = photo && pixelsOf(photo, drawing);
  if (!pixels || drawing.spec.method !== 'print') return [];
  const frame = shapeOutline(element.mask, element.width, element.height);
  const opacity = opacityOn(drawing, element);
  const rect = photoRect(element, element.crop, pixels);
  const picture: SceneGroup = {
    kind: 'group',
    id: null,
    transform: [1, 0, 0, 1, 0, 0],
    clip: formatPath(frame),
    children: [{ kind: 'image', key: photoKey(photo), ...rect, opacity }],
  };
  return element.border ? [picture, stroked(frame, element.border, element, drawing)] : [picture];
}

function shapeNodes(element: ShapeElement, drawing: Drawing): SceneNode[] {
  const outline = shapeOutline(element.shape, element.width, element.height);
  const fill =
    element.fill && element.shape !== 'line' ? filled(outline, element.fill, element, drawing) : [];
  const line =
    element.stroke ??
    (element.shape === 'line' && element.fill ? { colour: element.fill, widthMm: element.height } : null);
  return line ? [...fill, stroked(outline, line, element, drawing)] : fill;
}

function qrNodes(element: QrElement, drawing: Drawing): SceneNode[] {
  const { tagUrl } = drawing.values;
  if (tagUrl === null) return [];
  const modules = drawing.qr(tagUrl);
  const side = Math.min(element.width, element.height);
  const toBox = multiply(
    scaling(moduleSize(element, modules.length)),
    translation(-modules.length / 2, -modules.length / 2),
  );
  const code = filled(transformPath(qrOutline(modules), toBox), element.colour, element, drawing);
  if (element.background === null || drawing.spec.method !== 'print') return code;
  const paper = parsePath(roundedRect(-side / 2, -side / 2, side, side, side / 24));
  return [...filled(paper, element.background, element, drawing), ...code];
}
