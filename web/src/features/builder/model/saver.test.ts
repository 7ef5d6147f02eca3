import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Content } from './content.ts';
import { content, World } from './saver-fixture.ts';
import { CLOUD_MS, LOCAL_MS } from './saver-ports.ts';

const wordsIn = (design: Content | undefined): string | null => {
  const element = design?.document.surfaces[0]?.elements[0];
  return element?.type === 'text' ? element.override : null;
};
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});

describe('autosave', () => {
  it('keeps on the device within 300 ms and in the cloud 2 s after the last change', async () => {
    const world = new World();
    world.saver.change(content('a'));
    await pass(LOCAL_MS);
    expect(LOCAL_MS).toBeLessThanOrEqual(300);
    expect(wordsIn(world.kept?.content)).toBe('a');
    await pass(CLOUD_MS - LOCAL_MS - 1);
    world.saver.change(content('ab'));
    await pass(CLOUD_MS - 1);
    expect(world.saves).toBe(0);
    await pass(1);
    expect(wordsIn(world.cloud?.content)).toBe('ab');
    expect(world.kept).toBeNull();
    expect(world.states.map(({ kind }) => kind)).toEqual(['changed', 'saving', 'saved']);
  });

  it('keeps typing that never pauses on the device all the same', async () => {
    const world = new World();
    for (const words of ['a', 'ab', 'abc', 'abcd']) {
      world.saver.change(content(words));
      await pass(100);
    }
    expect(wordsIn(world.kept?.content)).toBe('abc');
  });

  it('saves what was changed while a save was under way, one after the other', async () => {
    const world = new World();
    world.saver.change(content('a'));
    const saving = world.saver.saveNow();
    await Promise.resolve();
    expect(world.state).toBe('saving');
    world.saver.change(content('b'));
    expect(await saving).toBe(2);
    expect([world.saves, wordsIn(world.cloud?.content), world.state]).toEqual([2, 'b', 'saved']);
  });

  it('does nothing for a design that nobody has touched, unless it is asked to', async () => {
    const world = new World();
    world.saver.flush();
    await world.saver.leave();
    expect([world.kept, world.saves]).toEqual([null, 0]);
    expect(await new World().saver.saveNow()).toBe(1);
  });

  it('asks for a picture when the builder is left, once for a revision', async () => {
    const world = new World();
    world.saver.change(content('a'));
    await pass(CLOUD_MS);
    expect(world.previews).toEqual([]);
    await world.saver.leave();
    expect(world.previews).toEqual([2]);
    await world.saver.leave();
    expect(world.saves).toBe(2);
  });

  it('leaves a saved design that was only looked at as it is', async () => {
    const seen = content('a');
    const world = new World({ content: seen, saved: seen, revision: 4, state: { kind: 'saved' } });
    await world.saver.leave();
    expect(world.saves).toBe(0);
  });
});

describe('without a connection', () => {
  it('says so, keeps it here, and saves by itself later', async () => {
    const world = new World();
    world.wire = 'cut';
    world.saver.change(content('a'));
    await pass(CLOUD_MS);
    expect([world.state, wordsIn(world.kept?.content)]).toEqual(['offline', 'a']);
    world.saver.change(content('b'));
    expect(world.state).toBe('offline');
    world.wire = 'whole';
    await pass(60_000);
    expect([world.state, wordsIn(world.cloud?.content)]).toEqual(['saved', 'b']);
  });

  it('tries at once when the browser says that it is online', async () => {
    const world = new World();
    world.wire = 'cut';
    world.saver.change(content('a'));
    await pass(CLOUD_MS);
    world.wire = 'whole';
    world.saver.retry();
    await pass(0);
    expect(world.state).toBe('saved');
  });

  it('knows its own save when only the answer was lost, also after more was typed', async () => {
    const world = new World();
    world.wire = 'answer-lost';
    world.saver.change(content('a'));
    await pass(CLOUD_MS);
    expect([world.state, world.cloud?.revision]).toEqual(['offline', 1]);
    world.wire = 'whole';
    world.saver.change(content('b'));
    await pass(60_000);
    expect(world.states.some(({ kind }) => kind === 'conflict')).toBe(false);
    expect([world.state, wordsIn(world.cloud?.content), world.cloud?.revision]).toEqual(['saved', 'b', 2]);
  });
});

describe('when somebody else has saved since', () => {
  async function conflicted(): Promise<World> {
    const base = content('base');
    const world = new World({ content: base, saved: base, revision: 1, state: { kind: 'saved' } });
    world.cloud = { content: content('theirs'), revision: 2 };
    world.saver.change(content('mine'));
    await pass(CLOUD_MS);
    return world;
  }

  it('tells, overwrites nothing, and keeps what goes on here', async () => {
    const world = await conflicted();
    expect(world.states.at(-1)).toMatchObject({ kind: 'conflict', theirs: { revision: 2 } });
    world.saver.change(content('mine still'));
    await pass(60_000);
    expect([wordsIn(world.cloud?.content), world.saves]).toEqual(['theirs', 0]);
    expect([wordsIn(world.kept?.content), world.kept?.baseRevision]).toEqual(['mine still', 1]);
    expect(await world.saver.saveNow()).toBeNull();
  });

  it('can take what is here', async () => {
    const world = await conflicted();
    await world.saver.takeMine();
    expect([wordsIn(world.cloud?.content), world.cloud?.revision, world.state]).toEqual(['mine', 3, 'saved']);
  });

  it('can take what is there', async () => {
    const world = await conflicted();
    if (world.cloud) world.saver.takeTheirs(world.cloud);
    await pass(60_000);
    expect([wordsIn(world.cloud?.content), world.saves, world.kept, world.state]).toEqual([
      'theirs',
      0,
      null,
      'saved',
    ]);
  });

  it('can keep both', async () => {
    const world = await conflicted();
    const theirs = content('theirs');
    expect(world.cloud).toMatchObject({ content: { document: theirs.document } });
    world.cloud = null; // under the other id there is nothing yet
    await world.saver.moveTo('d2', content('mine'));
    expect(world.cloud).toMatchObject({ content: content('mine'), revision: 1 });
    expect([world.state, world.kept]).toEqual(['saved', null]);
  });

  it('is no conflict when both have done the same', async () => {
    const base = content('base');
    const world = new World({ content: base, saved: base, revision: 1, state: { kind: 'saved' } });
    world.cloud = { content: content('same'), revision: 2 };
    world.saver.change(content('same'));
    await pass(CLOUD_MS);
    expect([world.state, world.saves]).toEqual(['saved', 0]);
  });

  it('tells of a design that was deleted meanwhile', async () => {
    const base = content('base');
    const world = new World({ content: base, saved: base, revision: 1, state: { kind: 'saved' } });
    world.saver.change(content('mine'));
    await pass(CLOUD_MS);
    expect(world.states.at(-1)).toEqual({ kind: 'conflict', theirs: null });
    await world.saver.takeMine();
    expect(wordsIn(world.cloud?.content)).toBe('mine');
  });
});

it('stops where it is refused, and tries again after the next change', async () => {
  const world = new World();
  world.refusal = { kind: 'refused', reason: 'too-many' };
  world.saver.change(content('a'));
  await pass(60_000);
  expect([world.states.at(-1), wordsIn(world.kept?.content)]).toEqual([
    { kind: 'refused', reason: 'too-many' },
    'a',
  ]);
  world.refusal = null;
  world.saver.change(content('b'));
  await pass(CLOUD_MS);
  expect(world.state).toBe('saved');
});

it('waits for somebody to sign in', async () => {
  const world = new World();
  world.refusal = { kind: 'signed-out' };
  world.saver.change(content('a'));
  await pass(60_000);
  expect([world.state, wordsIn(world.kept?.content)]).toEqual(['signed-out', 'a']);
  world.refusal = null;
  world.saver.retry();
  await pass(0);
  expect(world.state).toBe('saved');
});
