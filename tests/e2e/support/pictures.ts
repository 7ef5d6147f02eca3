import sharp from 'sharp';
import type { Locator } from '@playwright/test';

/** What a camera writes beside the picture, and nobody may find again. */
export const CAMERA = 'PawCam 9';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">
  <rect width="1200" height="900" fill="#7fb2c9"/>
  <rect width="1200" height="150" fill="#cc0000"/>
  <rect y="750" width="1200" height="150" fill="#007a3d"/>
  <circle cx="600" cy="450" r="200" fill="#c98b4f"/>
</svg>`;

/**
 * A JPEG as a phone held upright makes it: the sensor's picture lies on its side and EXIF orientation 6 says so; it knows where
 * it was taken. Upright it is 1200 × 900, with a red band at the top and a green one at the bottom.
 */
export function phonePhoto(): Promise<Buffer> {
  return sharp(Buffer.from(drawing))
    .rotate(-90)
    .jpeg({ quality: 90 })
    .withExif({
      IFD0: { Make: CAMERA },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** A file for a file input. */
export const asFile = (buffer: Buffer, name = 'biscuit.jpg', mimeType = 'image/jpeg') => ({
  name,
  mimeType,
  buffer,
});

/**
 * Which way up the picture on screen is, by its bands: `upright`, `turned`, or `loading`. `frame` is what has the role of
 * an image.
 */
export function wayUp(frame: Locator): Promise<'upright' | 'turned' | 'loading'> {
  return frame.evaluate((element) => {
    const picture = [...element.querySelectorAll('img')].at(-1);
    if (!picture?.complete || picture.naturalWidth === 0) return 'loading';
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    const context = canvas.getContext('2d');
    if (!context) return 'loading';
    context.drawImage(picture, 0, 0);
    const at = (x: number, y: number): Uint8ClampedArray =>
      context.getImageData(Math.floor(x * canvas.width), Math.floor(y * canvas.height), 1, 1).data;
    const [red = 0, , blue = 0] = at(0.5, 0.05);
    const [, green = 0] = at(0.5, 0.95);
    const wide = canvas.width > canvas.height;
    return wide && red > 150 && blue < 90 && green > 90 ? 'upright' : 'turned';
  });
}
