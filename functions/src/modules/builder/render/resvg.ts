import { pixelSize, sceneToSvg, type Scene } from '@pawfolio/domain/builder';
import type { Engine, EnginePicture } from './engine.ts';
import { mean, samplesOf } from './samples.ts';

const dataUri = ({ bytes, contentType }: EnginePicture): string =>
  `data:${contentType};base64,${bytes.toString('base64')}`;

/**
 * The first engine. The SVG is our own writing from validated numbers, and its pictures are data in it: resvg would open
 * whatever path an `href` names. It looks for no fonts, since all text is outlines.
 */
export const resvgEngine: Engine = {
  name: 'resvg',
  render: async (scene: Scene, { pictures, ...options }) => {
    const { Resvg } = await import('@resvg/resvg-js');
    const href = (key: string): string | null => {
      const picture = pictures.get(key);
      return picture ? dataUri(picture) : null;
    };
    const size = pixelSize(scene, options);
    const samples = samplesOf(size);
    const { pixels, width, height } = new Resvg(sceneToSvg(scene, { ...options, href }), {
      font: { loadSystemFonts: false },
      fitTo: { mode: 'zoom', value: samples },
    }).render();
    if (width !== size.width * samples || height !== size.height * samples)
      throw new Error(
        `resvg drew ${width} × ${height} in place of ${samples} times ${size.width} × ${size.height}`,
      );
    return mean({ data: straight(pixels), width, height }, samples);
  },
};

/** resvg's pixels are multiplied by their alpha. */
function straight(data: Buffer): Buffer {
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = at; channel < at + 3; channel++)
      data[channel] = Math.min(255, Math.round(((data[channel] ?? 0) * 255) / alpha));
  }
  return data;
}
