import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import type { AssetKind, ContentType } from '@pawfolio/domain/media';
import { decodeHeic } from './heic-decode.ts';
import { previewPdf } from './pdf.ts';
import { createRender } from './render.ts';
import type { RenderedFile, Rendering } from './rendering.ts';

const render = createRender({ heic: (...args) => Promise.resolve(decodeHeic(...args)), pdf: previewPdf });
const heic = readFileSync(new URL('./fixtures/rotated.heic', import.meta.url));

const solid = (width: number, height: number, background = '#3c78b4'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });
const rendered = async (
  picture: Sharp,
  kind: AssetKind = 'photo',
  type: ContentType = 'image/png',
): Promise<Rendering> => render(kind, type, await picture.toBuffer());
const file = (rendering: Rendering, name: string): RenderedFile => {
  const found = rendering.files[name];
  if (!found) throw new Error(`There is no ${name}`);
  return found;
};
const colourOf = async ({ bytes }: RenderedFile): Promise<number[]> =>
  (await sharp(bytes).stats()).channels.slice(0, 3).map(({ mean }) => Math.round(mean));

describe('sizes', () => {
  it.each([
    [3000, 2000, [160, 107], [1600, 1067]],
    [300, 900, [53, 160], [300, 900]],
    [8000, 16, [160, 1], [1600, 3]],
  ])('of %i × %i px', async (width, height, thumb, full) => {
    const made = await rendered(solid(width, height).png());
    expect([made.width, made.height]).toEqual([width, height]);
    expect([file(made, 'thumb').width, file(made, 'thumb').height]).toEqual(thumb);
    expect([file(made, 'full').width, file(made, 'full').height]).toEqual(full);
  });
});

describe('colours', () => {
  it.each<[string, Sharp, number[]]>([
    ['sRGB', solid(64, 64).png(), [60, 120, 180]],
    ['grey', solid(64, 64, '#808080').toColourspace('b-w').png(), [128, 128, 128]],
    ['16 bit', solid(64, 64).toColourspace('rgb16').png(), [60, 120, 180]],
    ['Display P3', solid(64, 64).withIccProfile('p3').png(), [60, 120, 180]],
    ['a palette', solid(64, 64).png({ palette: true }), [60, 120, 180]],
  ])('of %s are shown as they were meant', async (_name, picture, colour) => {
    const seen = await colourOf(file(await rendered(picture), 'thumb'));
    seen.forEach((value, index) => expect(Math.abs(value - (colour[index] ?? 0))).toBeLessThanOrEqual(6));
  });

  it('of CMYK are shown as colours, not inverted', async () => {
    const cmyk = solid(64, 64, '#ff0000').toColourspace('cmyk').jpeg();
    const [red = 0, green = 255, blue = 255] = await colourOf(
      file(await rendered(cmyk, 'photo', 'image/jpeg'), 'thumb'),
    );
    expect(red).toBeGreaterThan(180);
    expect(Math.max(green, blue)).toBeLessThan(90);
  });
});

describe('artwork', () => {
  it('keeps transparency in PNG, and is JPEG without it', async () => {
    const clear = sharp({
      create: { width: 64, height: 64, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } },
    });
    expect(file(await rendered(clear.png(), 'artwork'), 'print')).toMatchObject({
      contentType: 'image/png',
      extension: 'png',
    });
    expect(file(await rendered(solid(64, 64).png(), 'artwork'), 'print')).toMatchObject({
      contentType: 'image/jpeg',
      extension: 'jpg',
    });
  });

  it('shows the first picture of an animation', async () => {
    const frames = sharp(
      [await solid(40, 40, '#f00').png().toBuffer(), await solid(40, 40, '#00f').png().toBuffer()],
      { join: { animated: true } },
    );
    const made = await rendered(frames.webp({ loop: 0 }), 'photo', 'image/webp');
    expect([made.width, made.height]).toEqual([40, 40]);
    expect((await colourOf(file(made, 'full')))[0]).toBeGreaterThan(200);
  });
});

describe('HEIC', () => {
  it('is turned once, by its container and not by EXIF as well', async () => {
    const made = await render('artwork', 'image/heic', heic);
    expect([made.width, made.height]).toEqual([64, 96]);
    expect(file(made, 'print')).toMatchObject({ width: 64, height: 96, contentType: 'image/jpeg' });
    expect((await sharp(file(made, 'print').bytes).metadata()).icc).toBeUndefined();
  });

  it('that is damaged is refused', async () => {
    await expect(render('photo', 'image/heic', heic.subarray(0, 700))).rejects.toMatchObject({
      failure: 'corrupt',
    });
  });
});
