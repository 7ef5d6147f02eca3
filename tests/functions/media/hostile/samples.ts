import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import type { ContentType } from '@pawfolio/domain/media';
import { heicGrid } from '../heic-grid.ts';
import { twoPages, withScript } from '../papers.ts';
import { asAvif, asPng, asWebp, fourCorners, phonePhoto } from '../pictures.ts';

export interface Sample {
  type: ContentType;
  bytes: Buffer;
}

const fixture = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));
const small = (): Sharp => fourCorners(120, 80);
const plain = async (picture: Sharp): Promise<Sharp> => sharp(await picture.png().toBuffer());

/** Two pictures in one file. */
const animated = async (): Promise<Buffer> =>
  sharp([await small().png().toBuffer(), await small().negate().png().toBuffer()], {
    join: { animated: true },
  })
    .webp({ loop: 0 })
    .toBuffer();

/** Whole files of every accepted type, in the flavours that decoders treat differently. */
export async function samples(): Promise<readonly Sample[]> {
  const made: [ContentType, Promise<Buffer> | Buffer][] = [
    ['image/jpeg', phonePhoto(6, [240, 160])],
    ['image/jpeg', small().jpeg({ progressive: true }).toBuffer()],
    ['image/jpeg', (await plain(small())).toColourspace('cmyk').jpeg().toBuffer()],
    ['image/jpeg', (await plain(small())).greyscale().jpeg().toBuffer()],
    ['image/png', asPng(fourCorners(200, 120))],
    ['image/png', small().png({ palette: true }).toBuffer()],
    ['image/png', (await plain(small())).toColourspace('rgb16').png().toBuffer()],
    ['image/png', small().ensureAlpha(0.5).png({ progressive: true }).toBuffer()],
    ['image/webp', asWebp(fourCorners(200, 120))],
    ['image/webp', small().webp({ lossless: true }).toBuffer()],
    ['image/webp', animated()],
    ['image/avif', asAvif(fourCorners(200, 120))],
    ['image/heic', fixture('../../../../functions/src/modules/media/render/fixtures/rotated.heic')],
    ['image/heic', heicGrid(fixture('../fixtures/tile.heic'), 600, 500)],
    ['application/pdf', twoPages()],
    ['application/pdf', twoPages({ compress: false }, (paper) => void paper.text('Vaccinated.', 60, 60))],
    ['application/pdf', withScript()],
  ];
  return Promise.all(made.map(async ([type, bytes]) => ({ type, bytes: await bytes })));
}
