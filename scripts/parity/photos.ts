import { fixtureValues, petSource, photoKey, type Pixels } from '@pawfolio/domain/builder';
import sharp from 'sharp';

/** A picture that a scene names, as a PNG. */
export interface ParityPhoto extends Pixels {
  key: string;
  bytes: Buffer;
}

/** Of the longer side: what is kept of a photo for the screen. */
const LONGEST = 1600;

/** Round shapes, fine stripes and fur: what photos have that engines could scale differently. */
const drawing = ({ width, height }: Pixels, hue: number): string => `
  <svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs>
      <linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue},45%,78%)"/><stop offset="1" stop-color="hsl(${hue + 60},40%,35%)"/></linearGradient>
      <filter id="n"><feTurbulence type="fractalNoise" baseFrequency=".03" numOctaves="5"/><feColorMatrix values="0 0 0 0 .5 0 0 0 0 .5 0 0 0 0 .5 0 0 0 .45 0"/></filter>
      <pattern id="s" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(30)"><path d="M0 0H14" stroke="#3A2A18" stroke-width="5"/></pattern>
    </defs>
    <rect width="100%" height="100%" fill="url(#g)"/>
    <circle cx="45%" cy="45%" r="${height * 0.3}" fill="hsl(${hue + 150},55%,45%)"/>
    <circle cx="60%" cy="55%" r="${height * 0.18}" fill="url(#s)"/>
    <rect width="100%" height="100%" filter="url(#n)"/>
  </svg>`;

/** The photos of the three pets. */
export function parityPhotos(): Promise<ParityPhoto[]> {
  const photos = fixtureValues.flatMap(({ photo }) => (photo ? [photo] : []));
  return Promise.all(
    photos.map(async (photo, at) => {
      const scale = LONGEST / Math.max(photo.width, photo.height);
      const size = { width: Math.round(photo.width * scale), height: Math.round(photo.height * scale) };
      const drawn = sharp(Buffer.from(drawing(size, 30 + at * 110))).removeAlpha();
      // As it is kept, and then as it is given to whatever draws it.
      const kept = await drawn.webp({ quality: 82 }).toBuffer();
      const bytes = await sharp(kept).removeAlpha().png().toBuffer();
      return { key: photoKey(petSource(photo)), bytes, ...size };
    }),
  );
}
