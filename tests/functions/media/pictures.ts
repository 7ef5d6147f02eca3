import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** What the four corners of every test picture show when it is upright: red, green, blue, yellow. */
export const corners = {
  topLeft: [220, 30, 30],
  topRight: [30, 160, 30],
  bottomLeft: [30, 30, 220],
  bottomRight: [230, 220, 30],
} as const;

const rgb = (name: keyof typeof corners): string => `rgb(${corners[name].join(',')})`;

/** A picture whose every corner has its own colour, so that no turn or mirror of it looks the same. */
export function fourCorners(width = 640, height = 400): Sharp {
  const [w, h] = [width / 2, height / 2];
  const at = (x: number, y: number, corner: keyof typeof corners): string =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${rgb(corner)}"/>`;
  const drawn = at(0, 0, 'topLeft') + at(w, 0, 'topRight') + at(0, h, 'bottomLeft') + at(w, h, 'bottomRight');
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn}</svg>`),
  );
}

/** How pixels lie in a file whose EXIF orientation says how to turn them back (EXIF 2.32, tag 0x0112). */
const laid: Record<number, (upright: Sharp) => Sharp> = {
  1: (upright) => upright,
  2: (upright) => upright.flop(),
  3: (upright) => upright.rotate(180),
  4: (upright) => upright.flip(),
  5: (upright) => upright.rotate(90).flip(),
  6: (upright) => upright.rotate(270),
  7: (upright) => upright.rotate(90).flop(),
  8: (upright) => upright.rotate(90),
};
export const orientations = [1, 2, 3, 4, 5, 6, 7, 8] as const;

export const SECRET = 'somewhere private';

/** Everything that a phone tells about the place and the owner: EXIF with GPS, XMP, and a colour profile. */
const withMetadata = (picture: Sharp, orientation: number): Sharp =>
  picture
    .withIccProfile('srgb')
    .withExif({
      IFD0: { Make: SECRET, Artist: SECRET },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 3230/100',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 3995/100',
      },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${SECRET}</rdf:RDF></x:xmpmeta>`)
    .withMetadata({ orientation });

/** A photo as phones take it: laid down by its orientation, with metadata. */
export async function phonePhoto(orientation: number, [width, height] = [640, 400]): Promise<Buffer> {
  const upright = await fourCorners(width, height).png().toBuffer();
  const stored = (laid[orientation] ?? ((picture) => picture))(sharp(upright));
  return withMetadata(sharp(await stored.png().toBuffer()), orientation)
    .jpeg({ quality: 92 })
    .toBuffer();
}

export const asPng = (picture = fourCorners()): Promise<Buffer> => withMetadata(picture, 1).png().toBuffer();
export const asWebp = (picture = fourCorners()): Promise<Buffer> =>
  withMetadata(picture, 1).webp().toBuffer();
export const asAvif = (picture = fourCorners()): Promise<Buffer> =>
  withMetadata(picture, 1).avif({ effort: 0 }).toBuffer();

/** A chunk of a PNG, with its checksum. */
export const pngChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, checksum]);
};

/** A valid PNG of `side` × `side` white pixels, one bit each: 400 megapixels of it are 50 kilobytes. */
export function pixelBomb(side = 20_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1; // bit a pixel, greyscale
  const pixels = deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))), { level: 1 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', pixels),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}
