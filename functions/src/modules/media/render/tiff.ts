export interface RawPixels {
  width: number;
  height: number;
  /** 3 (RGB) or 4 (RGBA), 8 bit each. */
  channels: 3 | 4;
}

/** An uncompressed picture that still knows its colour space. */
export interface TaggedPicture {
  file: Buffer<ArrayBuffer>;
  /** The part of `file` where the pixels go, row after row without padding. */
  pixels: Buffer;
}

const type = { short: 3, long: 4, bytes: 7 } as const;
type Entry = [tag: number, type: keyof typeof type, count: number, value: number];

const HEADER = 8;
const ENTRY = 12;

/** Entries of the one directory, in rising order of their tags (TIFF 6.0, sections 2, 6 and 18). */
const directory = (
  { width, height, channels }: RawPixels,
  at: Record<'bits' | 'profile' | 'pixels', number>,
  profile: number,
): Entry[] => [
  [256, 'long', 1, width],
  [257, 'long', 1, height],
  [258, 'short', channels, at.bits],
  [259, 'short', 1, 1], // no compression
  [262, 'short', 1, 2], // RGB
  [273, 'long', 1, at.pixels],
  [277, 'short', 1, channels],
  [278, 'long', 1, height],
  [279, 'long', 1, width * height * channels],
  ...(channels === 4 ? [[338, 'short', 1, 2] satisfies Entry] : []), // the fourth is plain transparency
  ...(profile > 0 ? [[34675, 'bytes', profile, at.profile] satisfies Entry] : []),
];

/**
 * A TIFF of raw pixels with their ICC profile, to be filled by the caller. sharp takes raw pixels for sRGB, and has no
 * other way to be told that they are, for example, Display P3, as phones take them.
 */
export function taggedPicture(raw: RawPixels, profile: Uint8Array = new Uint8Array()): TaggedPicture {
  const { length } = directory(raw, { bits: 0, profile: 0, pixels: 0 }, profile.length);
  const bits = HEADER + 2 + length * ENTRY + 4;
  const at = { bits, profile: bits + raw.channels * 2, pixels: bits + raw.channels * 2 + profile.length };
  const file = Buffer.alloc(at.pixels + raw.width * raw.height * raw.channels);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(HEADER, 4);
  file.writeUInt16LE(length, HEADER);
  directory(raw, at, profile.length).forEach(([tag, kind, count, value], index) => {
    const entry = HEADER + 2 + index * ENTRY;
    file.writeUInt16LE(tag, entry);
    file.writeUInt16LE(type[kind], entry + 2);
    file.writeUInt32LE(count, entry + 4);
    file.writeUInt32LE(value, entry + 8);
  });
  for (let channel = 0; channel < raw.channels; channel++) file.writeUInt16LE(8, at.bits + channel * 2);
  file.set(profile, at.profile);
  return { file, pixels: file.subarray(at.pixels) };
}
