import { crc32 } from 'node:zlib';

export interface ZipEntry {
  name: string;
  content: Uint8Array;
}

/** 1 January 1980, the zero of the format: the same content makes the same bytes. */
const NO_DATE = 0x0021;

/** The part that a local header and the directory have in common. */
function fields({ name, content }: ZipEntry): Buffer {
  const part = Buffer.alloc(26);
  part.writeUInt16LE(10, 0); // version needed
  part.writeUInt16LE(0x0800, 2); // names are UTF-8
  part.writeUInt16LE(NO_DATE, 8);
  part.writeUInt32LE(crc32(content), 10);
  part.writeUInt32LE(content.length, 14);
  part.writeUInt32LE(content.length, 18);
  part.writeUInt16LE(Buffer.byteLength(name), 22);
  return part;
}

/** A ZIP file, and so a jar, of uncompressed entries. Enough for a manifest and a few classes. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields(entry), name, entry.content]);
    const attributes = Buffer.alloc(14);
    attributes.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x0a\x00', 'latin1'), fields(entry), attributes, name);
    files.push(file);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, Buffer.from('PK\x05\x06'), end]);
}

/** One header of a jar's manifest. A line holds 72 bytes; the rest goes on after a space. */
function header(key: string, value: string): string {
  const line = `${key}: ${value}`;
  const parts = [line.slice(0, 72)];
  for (let at = 72; at < line.length; at += 71) parts.push(` ${line.slice(at, at + 71)}`);
  return `${parts.join('\r\n')}\r\n`;
}

/** A manifest that makes `java -jar` run `mainClass` with the classes of `classPath` (a URL, so ASCII). */
export const manifest = (mainClass: string, classPath: string): string =>
  `${header('Manifest-Version', '1.0')}${header('Main-Class', mainClass)}${header('Class-Path', classPath)}\r\n`;
