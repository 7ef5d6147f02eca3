import type { DecodedHeic } from './heic-decode.ts';
import type { Picture } from './picture.ts';
import { untrusted } from './sharp.ts';

export type DecodeHeic = (bytes: Uint8Array, profile?: Uint8Array) => Promise<DecodedHeic>;

/** The profile is read by sharp, which understands the container but may not decode the pictures in it. */
async function colourProfile(bytes: Buffer): Promise<Buffer | undefined> {
  try {
    return (await untrusted(bytes).metadata()).icc;
  } catch {
    return undefined;
  }
}

/** Opens HEIC and HEIF; `decode` is `decodeHeic`, wherever it runs. Throws a `Rejection` as that does. */
export async function openHeic(bytes: Buffer, decode: DecodeHeic): Promise<Picture> {
  const { data, ...picture } = await decode(bytes, await colourProfile(bytes));
  return { ...picture, pipeline: () => untrusted(data).toColourspace('srgb') };
}
