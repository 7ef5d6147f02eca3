import { createHash } from 'node:crypto';
import { Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';

/** One file of a package. `open` is called when its turn comes. */
export interface Entry {
  path: string;
  open: () => Readable;
}

export interface Packed {
  path: string;
  bytes: number;
  sha256: string;
}

export const textEntry = (path: string, text: string): Entry => ({
  path,
  open: () => Readable.from([Buffer.from(text)]),
});

/** Passes bytes on and notes what they were. */
function noting(path: string, note: (packed: Packed) => void): Transform {
  const hash = createHash('sha256');
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
    flush(done) {
      note({ path, bytes, sha256: hash.digest('hex') });
      done();
    },
  });
}

/**
 * Writes a ZIP of all entries, one after the other, so that one file at a time is in memory. `manifest.json`, the last, names each
 * with its size and SHA-256. Rejects if any cannot be read or the target breaks.
 */
export async function pack(
  entries: readonly Entry[],
  target: Writable,
  onPacked: (done: number) => void,
): Promise<void> {
  const zip = new yazl.ZipFile();
  const files: Packed[] = [];
  const failed = (error: unknown): void =>
    void target.destroy(error instanceof Error ? error : new Error(String(error)));
  for (const { path, open } of entries)
    zip.addReadStreamLazy(path, { mtime: new Date(), mode: 0o644 }, (give) => {
      const note = noting(path, (packed) => {
        files.push(packed);
        onPacked(files.length);
      });
      const source = open();
      source.on('error', failed);
      give(null, source.pipe(note));
    });
  zip.addReadStreamLazy('manifest.json', { mtime: new Date(), mode: 0o644 }, (give) =>
    give(null, Readable.from([Buffer.from(JSON.stringify({ files }, null, 2))])),
  );
  zip.end();
  await pipeline(zip.outputStream, target);
}
