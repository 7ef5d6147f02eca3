import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { fetchedAhead, type Source } from './prefetch.ts';

const MB = 1024 * 1024;

/** Files of which each is its number; `begun` says which were asked for. */
function files(sizes: readonly number[]): { sources: Source[]; begun: number[]; streamed: number[] } {
  const [begun, streamed]: [number[], number[]] = [[], []];
  const sources = sizes.map((bytes, index) => ({
    ...{ path: `${index}`, bytes },
    download: () => (begun.push(index), Promise.resolve(Buffer.from(`${index}`))),
    stream: () => (streamed.push(index), Readable.from([`${index}`])),
  }));
  return { sources, begun, streamed };
}

it('gives every file in its order, fetches a few before their turn, and streams what is large', async () => {
  const { sources, begun, streamed } = files([1, 1, 5 * MB, ...Array<number>(20).fill(1)]);
  const entries = fetchedAhead(sources);
  const first = entries[0]?.open();
  expect(begun).toEqual([0, 1, 3, 4, 5, 6]);
  expect(first && (await text(first))).toBe('0');
  for (const { path, open } of entries.slice(1)) expect(await text(open())).toBe(path);
  expect(begun).toHaveLength(22);
  expect(streamed).toEqual([2]);
});

it('fails where a file fails that was fetched ahead, and not before', async () => {
  const { sources } = files([1, 1]);
  const broken = { ...sources[1], download: () => Promise.reject(new Error('gone')) } as Source;
  const [good, bad] = fetchedAhead([sources[0] as Source, broken]);
  expect(good && (await text(good.open()))).toBe('0');
  await expect(bad && text(bad.open())).rejects.toThrow('gone');
});
