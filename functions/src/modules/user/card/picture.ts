import type { Crop } from './source.ts';

/** Only what the owner shows of the picture leaves the server. */
export async function cut(bytes: Buffer, crop: Crop): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const picture = sharp(bytes);
  const { width, height } = await picture.metadata();
  const left = Math.min(width - 1, Math.round((width * crop.x) / 1000));
  const top = Math.min(height - 1, Math.round((height * crop.y) / 1000));
  const region = {
    left,
    top,
    width: Math.max(1, Math.min(width - left, Math.round((width * crop.width) / 1000))),
    height: Math.max(1, Math.min(height - top, Math.round((height * crop.height) / 1000))),
  };
  return picture.extract(region).webp({ quality: 80 }).toBuffer();
}
