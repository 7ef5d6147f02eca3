import { paintScene, pixelSize, type Scene } from '@pawfolio/domain/builder';
import type { Engine } from './engine.ts';
import { mean, samplesOf } from './samples.ts';

/** The second engine: the domain's painter on a canvas without a browser. Loaded only when it is asked for. */
export const canvasEngine: Engine = {
  name: 'canvas',
  render: async (scene: Scene, { pictures, width: wanted, bleed, masked }) => {
    const { createCanvas, loadImage } = await import('@napi-rs/canvas');
    const size = pixelSize(scene, { width: wanted, bleed });
    const samples = samplesOf(size);
    const [width, height] = [size.width * samples, size.height * samples];
    const pxPerMm = size.pxPerMm * samples;
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    const loading = [...pictures].map(async ([key, { bytes }]) => [key, await loadImage(bytes)] as const);
    const loaded = new Map(await Promise.all(loading));
    const picture = (key: string) => loaded.get(key) ?? null;
    // Whole pixels are rarely the exact height: the drawing is stretched to them, as the SVG is.
    const heightMm = scene.heightMm + (bleed ? 2 * scene.bleedMm : 0);
    context.scale(1, height / (heightMm * pxPerMm));
    paintScene(scene, context, { pxPerMm, bleed, masked, picture });
    const { data } = context.getImageData(0, 0, width, height);
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    return mean({ data: bytes, width, height }, samples);
  },
};
