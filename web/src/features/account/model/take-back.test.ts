import { describe, expect, it } from 'vitest';
import { AT_ONCE, takeBack } from './take-back.ts';

const ids = (count: number, of: string): string[] => Array.from({ length: count }, (_, n) => `${of}${n}`);

/** Notes what it was told to take back; what `refuses` names fails at once, the rest a moment later. */
function recorder(refuses: readonly string[] = []) {
  const done: string[] = [];
  const calls: number[] = [];
  const answer = async (some: readonly string[]): Promise<void> => {
    if (some.some((id) => refuses.includes(id))) throw new Error(`no: ${some[0] ?? ''}`);
    await Promise.resolve();
    done.push(...some);
  };
  const hideCard = (id: string): Promise<void> => answer([id]);
  const endLinks = (some: string[]): Promise<void> => (calls.push(some.length), answer(some));
  return { done, calls, commands: { hideCard, endLinks } };
}

describe('taking back what is public', () => {
  it('takes back all of it, and asks for no more links at once than the server ends', async () => {
    const { done, calls, commands } = recorder();
    const what = { cards: ids(2, 'c'), links: ids(2 * AT_ONCE + 1, 'l') };
    expect(await takeBack(what, commands)).toBeNull();
    expect(done.sort()).toEqual([...what.cards, ...what.links].sort());
    expect(calls).toEqual([AT_ONCE, AT_ONCE, 1]);
  });

  it('asks for nothing where there is nothing', async () => {
    const { calls, commands } = recorder();
    expect(await takeBack({ cards: [], links: [] }, commands)).toBeNull();
    expect(calls).toEqual([]);
  });

  it('goes on where one fails, waits for all, and tells how much is left', async () => {
    const { done, commands } = recorder(['c0', 'l50']);
    const left = await takeBack({ cards: ids(3, 'c'), links: ids(60, 'l') }, commands);
    expect(left).toEqual({ count: 11, reason: new Error('no: c0') });
    expect(done.sort()).toEqual([...ids(3, 'c').slice(1), ...ids(50, 'l')].sort());
  });
});
