import sharp from 'sharp';

/**
 * A drawing as a phone would have sent it: a JPEG with EXIF, some laid down sideways. `takenOn` is `YYYY-MM-DD`.
 * What the pipeline has to turn and to strip is in every one of them.
 */
export async function asPhoto(svg: string, takenOn: string, sideways: boolean): Promise<Buffer> {
  const upright = sharp(Buffer.from(svg));
  const stored = await (sideways ? upright.rotate(270) : upright).png({ compressionLevel: 1 }).toBuffer();
  const at = `${takenOn.replaceAll('-', ':')} 10:24:00`;
  return sharp(stored)
    .withExif({
      IFD0: { Make: 'Pawfolio', Model: 'Drawing' },
      IFD2: { DateTimeOriginal: at },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 27/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '2/1 35/1 0/1',
      },
    })
    .withMetadata({ orientation: sideways ? 6 : 1 })
    .jpeg({ quality: 88 })
    .toBuffer();
}
