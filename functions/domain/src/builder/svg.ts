import { matrixText } from './matrix.ts';
import type { Scene, SceneGroup, SceneImage, SceneNode, ScenePath } from './scene.ts';
import { format } from './units.ts';

export interface SvgOptions {
  /** Of the picture, in pixels; its height follows from the scene. */
  width: number;
  /** Whether the bleed is in it: for print, not for showing. */
  bleed: boolean;
  /**
   * A picture's bytes as a `data:` address of an upright PNG or JPEG (other formats and EXIF are dropped silently by the
   * renderer), or in a browser any address; null leaves it out.
   */
  href: (key: string) => string | null;
  /** Cut to the product's edge: for showing. */
  masked?: boolean;
  /** Distinguishes ids where several drawings are on one page. */
  idPrefix?: string;
}

/** The size of a scene's picture in pixels. */
export function pixelSize(
  scene: Scene,
  { width, bleed }: Pick<SvgOptions, 'width' | 'bleed'>,
): { width: number; height: number; pxPerMm: number } {
  const margin = bleed ? 2 * scene.bleedMm : 0;
  const pxPerMm = width / (scene.widthMm + margin);
  return { width, height: Math.max(1, Math.round((scene.heightMm + margin) * pxPerMm)), pxPerMm };
}

interface Writer {
  options: SvgOptions;
  clips: number;
}

/** A scene as an SVG document: the same text for the same scene, on every machine. */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const { width, height } = pixelSize(scene, options);
  const margin = options.bleed ? scene.bleedMm : 0;
  const box = [-margin, -margin, scene.widthMm + 2 * margin, scene.heightMm + 2 * margin].map(format);
  const writer: Writer = { options, clips: 0 };
  const root: SceneGroup = {
    kind: 'group',
    id: null,
    transform: [1, 0, 0, 1, 0, 0],
    clip: options.masked ? scene.mask : null,
    children: scene.nodes,
  };
  const size = `width="${width}" height="${height}" viewBox="${box.join(' ')}" preserveAspectRatio="none"`;
  const content = options.masked ? group(root, writer) : nodes(scene.nodes, writer);
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
}

const nodes = (list: readonly SceneNode[], writer: Writer): string =>
  list.map((node) => nodeText(node, writer)).join('');

function nodeText(node: SceneNode, writer: Writer): string {
  if (node.kind === 'path') return path(node);
  return node.kind === 'image' ? image(node, writer) : group(node, writer);
}

function group({ id, transform, clip, children }: SceneGroup, writer: Writer): string {
  const prefix = writer.options.idPrefix ?? '';
  const name = clip === null ? '' : escapeAttribute(`${prefix}clip${writer.clips++}`);
  const definition = clip === null ? '' : `<clipPath id="${name}"><path d="${clip}"/></clipPath>`;
  const attributes = [
    id === null ? '' : ` id="${escapeAttribute(prefix + id)}"`,
    isIdentity(transform) ? '' : ` transform="${matrixText(transform)}"`,
  ].join('');
  const inside = nodes(children, writer);
  // The definition stands inside of the transformed group, so that it is in the group's own coordinates.
  return clip === null
    ? `<g${attributes}>${inside}</g>`
    : `<g${attributes}>${definition}<g clip-path="url(#${name})">${inside}</g></g>`;
}

const isIdentity = (matrix: readonly number[]): boolean => matrix.join() === '1,0,0,1,0,0';

const opacityText = (opacity: number): string => (opacity < 1 ? ` opacity="${format(opacity)}"` : '');

function path({ d, paint, opacity }: ScenePath): string {
  const look =
    'fill' in paint
      ? `fill="${paint.fill}"`
      : `fill="none" stroke="${paint.stroke}" stroke-width="${format(paint.widthMm)}" stroke-linejoin="round" stroke-linecap="round"`;
  return `<path d="${d}" ${look}${opacityText(opacity)}/>`;
}

function image({ key, x, y, width, height, opacity }: SceneImage, { options }: Writer): string {
  const href = options.href(key);
  if (href === null) return '';
  const [left, top, w, h] = [x, y, width, height].map(format);
  const size = `x="${left ?? ''}" y="${top ?? ''}" width="${w ?? ''}" height="${h ?? ''}"`;
  return `<image ${size} preserveAspectRatio="none" href="${escapeAttribute(href)}"${opacityText(opacity)}/>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeAttribute = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
