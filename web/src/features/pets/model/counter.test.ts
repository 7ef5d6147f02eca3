import { describe, expect, it } from 'vitest';
import { inStepWithCounter } from './counter.ts';

/** A server that accepts a commit only with the right count, and what was tried on it. */
function server(...counts: number[]) {
  const tried: number[] = [];
  let at = 0;
  return {
    tried,
    ports: {
      attempt: (petCount: number) => {
        tried.push(petCount);
        const right = petCount === counts[at];
        at = Math.min(at + 1, counts.length - 1);
        return right ? Promise.resolve() : Promise.reject(new Error('refused'));
      },
      freshCount: () => Promise.resolve(counts[at] ?? 0),
      mayBeStale: (error: unknown) => error instanceof Error && error.message === 'refused',
    },
  };
}

describe('inStepWithCounter', () => {
  it('is done after one try when the count is right', async () => {
    const { tried, ports } = server(3);
    await inStepWithCounter(3, ports);
    expect(tried).toEqual([3]);
  });

  it('tries again with the fresh count', async () => {
    const { tried, ports } = server(4, 4);
    await inStepWithCounter(3, ports);
    expect(tried).toEqual([3, 4]);
  });

  it('gives up when the count was not to blame', async () => {
    const { tried, ports } = server(3);
    const refuse = () => {
      tried.push(3);
      return Promise.reject(new Error('refused'));
    };
    await expect(inStepWithCounter(3, { ...ports, attempt: refuse })).rejects.toThrow('refused');
    expect(tried).toEqual([3]);
  });

  it('passes on what no count can mend', async () => {
    const { ports } = server(4, 4);
    const attempt = () => Promise.reject(new Error('offline'));
    await expect(inStepWithCounter(3, { ...ports, attempt })).rejects.toThrow('offline');
  });

  it('does not chase a counter that never stands still', async () => {
    const { tried, ports } = server(1, 2, 3, 4, 5, 6, 7);
    const attempt = (petCount: number) => ports.attempt(petCount - 100);
    await expect(inStepWithCounter(0, { ...ports, attempt })).rejects.toThrow('refused');
    expect(tried).toHaveLength(4);
  });
});
