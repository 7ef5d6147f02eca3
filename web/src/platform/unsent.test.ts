import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allSentWithin, hasUnsent, noteUnsent } from './unsent.ts';

describe('writes on their way', () => {
  const stored = new Map<string, string>();
  beforeEach(() => {
    stored.clear();
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    });
  });

  /** A server that answers when it is told to. */
  function server(): { allSent: () => Promise<void>; answer: () => void } {
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    return { allSent: () => answered, answer: () => answer() };
  }

  it('are remembered until the server has answered', async () => {
    const { allSent, answer } = server();
    expect(hasUnsent()).toBe(false);
    noteUnsent(allSent);
    expect(hasUnsent()).toBe(true);
    answer();
    expect(await allSentWithin(1_000)).toBe(true);
    expect(hasUnsent()).toBe(false);
  });

  it('are not forgotten by the answer to earlier ones', async () => {
    const [first, second] = [server(), server()];
    noteUnsent(first.allSent);
    noteUnsent(second.allSent);
    first.answer();
    expect(await allSentWithin(20)).toBe(false);
    second.answer();
    expect(await allSentWithin(1_000)).toBe(true);
  });

  it('are not waited for without a network', async () => {
    const { allSent, answer } = server();
    noteUnsent(allSent);
    vi.stubGlobal('navigator', { onLine: false });
    expect(await allSentWithin(60_000)).toBe(false);
    answer();
  });

  it('stay remembered when the account changes before the answer', async () => {
    noteUnsent(() => Promise.reject(new Error('User changed')));
    expect(await allSentWithin(20)).toBe(false);
  });
});
