import { parsePath } from './path.ts';
import type { Scene, SceneNode, ScenePath } from './scene.ts';

/** What is used of a 2D canvas: the browser's and that of `@napi-rs/canvas` are both such. */
export interface Canvas2D<Picture> {
  save(): void;
  restore(): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  closePath(): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  drawImage(picture: Picture, x: number, y: number, width: number, height: number): void;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineJoin: string;
  lineCap: string;
  globalAlpha: number;
  imageSmoothingEnabled: boolean;
  imageSmoothingQuality: string;
}

export interface PaintOptions<Picture> {
  pxPerMm: number;
  bleed: boolean;
  masked?: boolean;
  /** A decoded, upright picture; null leaves it out. */
  picture: (key: string) => Picture | null;
}

/** Paints a scene on a canvas of `pixelSize`: the second engine, which draws what the SVG draws. */
export function paintScene<Picture>(
  scene: Scene,
  canvas: Canvas2D<Picture>,
  options: PaintOptions<Picture>,
): void {
  const margin = options.bleed ? scene.bleedMm : 0;
  canvas.save();
  canvas.transform(
    options.pxPerMm,
    0,
    0,
    options.pxPerMm,
    margin * options.pxPerMm,
    margin * options.pxPerMm,
  );
  canvas.imageSmoothingEnabled = true;
  canvas.imageSmoothingQuality = 'high';
  if (options.masked) clip(canvas, scene.mask);
  for (const node of scene.nodes) paintNode(node, canvas, options);
  canvas.restore();
}

function paintNode<Picture>(
  node: SceneNode,
  canvas: Canvas2D<Picture>,
  options: PaintOptions<Picture>,
): void {
  canvas.save();
  if (node.kind === 'group') {
    canvas.transform(...node.transform);
    if (node.clip !== null) clip(canvas, node.clip);
    for (const child of node.children) paintNode(child, canvas, options);
  } else if (node.kind === 'path') paintPath(node, canvas);
  else {
    const picture = options.picture(node.key);
    canvas.globalAlpha = node.opacity;
    if (picture !== null) canvas.drawImage(picture, node.x, node.y, node.width, node.height);
  }
  canvas.restore();
}

function paintPath<Picture>({ d, paint, opacity }: ScenePath, canvas: Canvas2D<Picture>): void {
  canvas.globalAlpha = opacity;
  trace(canvas, d);
  if ('fill' in paint) {
    canvas.fillStyle = paint.fill;
    canvas.fill();
    return;
  }
  canvas.strokeStyle = paint.stroke;
  canvas.lineWidth = paint.widthMm;
  canvas.lineJoin = 'round';
  canvas.lineCap = 'round';
  canvas.stroke();
}

function clip<Picture>(canvas: Canvas2D<Picture>, d: string): void {
  trace(canvas, d);
  canvas.clip();
}

function trace<Picture>(canvas: Canvas2D<Picture>, d: string): void {
  canvas.beginPath();
  for (const { op, v } of parsePath(d)) {
    const [a = 0, b = 0, c = 0, e = 0, x = 0, y = 0] = v;
    if (op === 'M') canvas.moveTo(a, b);
    else if (op === 'L') canvas.lineTo(a, b);
    else if (op === 'Q') canvas.quadraticCurveTo(a, b, c, e);
    else if (op === 'C') canvas.bezierCurveTo(a, b, c, e, x, y);
    else canvas.closePath();
  }
}
