import { imageKeys, type Scene } from '@pawfolio/domain/builder';
import type { FindPicture, StoredPicture } from '../ports.ts';
import type { EnginePicture } from './engine.ts';

/** More would not fit into the memory of an instance beside the drawing itself. */
const MAX_PIXELS = 60e6;

/** Decodes one of our own pictures and encodes it as every engine reads it, without loss where it is not a JPEG. */
async function prepare({ read, width, height }: StoredPicture): Promise<EnginePicture> {
  const { default: sharp } = await import('sharp');
  const bytes = await read();
  const options = { limitInputPixels: MAX_PIXELS, failOn: 'error' } as const;
  const { format, hasAlpha } = await sharp(bytes, options).metadata();
  // The pipeline of uploads has written it, upright and in sRGB: to encode it once more would only cost quality.
  if (format === 'jpeg') return { bytes, contentType: 'image/jpeg', width, height };
  const upright = sharp(bytes, options).toColourspace('srgb').timeout({ seconds: 30 });
  const plain = hasAlpha ? upright : upright.removeAlpha();
  const png = await plain.png({ compressionLevel: 1 }).toBuffer();
  return { bytes: png, contentType: 'image/png', width, height };
}

/** The stored pictures of a design by their keys; what is missing is not in it. */
export async function findPictures(
  findPicture: FindPicture,
  uid: string,
  keys: readonly string[],
  use: 'screen' | 'print',
): Promise<Map<string, StoredPicture>> {
  const found = await Promise.all(keys.map(async (key) => [key, await findPicture(uid, key, use)] as const));
  return new Map(found.flatMap(([key, picture]) => (picture ? [[key, picture]] : [])));
}

/** Those pictures that a scene shows, decoded one after another. */
export async function loadPictures(
  scene: Scene,
  stored: ReadonlyMap<string, StoredPicture>,
): Promise<Map<string, EnginePicture>> {
  const loaded = new Map<string, EnginePicture>();
  for (const key of imageKeys(scene.nodes)) {
    const picture = stored.get(key);
    if (picture) loaded.set(key, await prepare(picture));
  }
  return loaded;
}
