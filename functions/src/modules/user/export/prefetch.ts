import { Readable } from 'node:stream';

/** A file that is going to be packed. */
export interface Source {
  path: string;
  bytes: number;
  download: () => Promise<Buffer>;
  stream: () => Readable;
}

/** Files that are under way before it is their turn. */
const AHEAD = 6;

/** What is larger is read as it is packed, so that no more than a few of these lie in memory. */
const SMALL = 4 * 1024 * 1024;

async function* onceThere(bytes: Promise<Buffer>): AsyncGenerator<Buffer> {
  yield await bytes;
}

/** The same files, to be opened in their order: the next small ones are fetched while one is packed. */
export function fetchedAhead(sources: readonly Source[]): { path: string; open: () => Readable }[] {
  const fetching = new Map<number, Promise<Buffer>>();
  const begin = (index: number): void => {
    const source = sources[index];
    if (!source || source.bytes > SMALL || fetching.has(index)) return;
    const bytes = source.download();
    bytes.catch(() => undefined); // told to whoever opens it
    fetching.set(index, bytes);
  };
  return sources.map(({ path, stream }, index) => ({
    path,
    open: () => {
      for (let next = index; next <= index + AHEAD; next++) begin(next);
      const bytes = fetching.get(index);
      fetching.delete(index);
      return bytes ? Readable.from(onceThere(bytes)) : stream();
    },
  }));
}
