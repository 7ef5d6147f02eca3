import { beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from './logger.ts';
import { MAX_AGE_MS, PermanentError, runTrigger, type DeadLetter, type TriggerDeps } from './trigger.ts';

const time = '2026-05-04T10:00:00Z';
const event = { id: 'e1', time, subject: 'incoming/u/artwork/a' };
let letters: DeadLetter[];
let givenUp: number;

const depsAt = (ageMs: number): TriggerDeps => ({
  logger: createLogger('test', () => undefined),
  now: () => Date.parse(time) + ageMs,
  storeDeadLetter: (letter) => Promise.resolve(void letters.push(letter)),
});
const giveUp = (): Promise<void> => Promise.resolve(void (givenUp += 1));
const fails = (error: Error) => ({ name: 'f', work: () => Promise.reject(error), giveUp });

beforeEach(() => {
  letters = [];
  givenUp = 0;
});

describe('runTrigger', () => {
  it('is done when the work is', async () => {
    let done = 0;
    await runTrigger(depsAt(0), event, { name: 'f', work: () => Promise.resolve(void (done += 1)), giveUp });
    expect([done, givenUp, letters.length]).toEqual([1, 0, 0]);
  });

  it('asks for another attempt when the work throws', async () => {
    await expect(runTrigger(depsAt(MAX_AGE_MS), event, fails(new Error('unavailable')))).rejects.toThrow(
      'unavailable',
    );
    expect([givenUp, letters.length]).toEqual([0, 0]);
  });

  it('is tried again at once as often as it may, and no longer than it has to', async () => {
    const pauses: number[] = [];
    const deps = {
      ...depsAt(0),
      pause: (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds)),
    };
    let runs = 0;
    const work = (): Promise<void> =>
      ++runs < 3 ? Promise.reject(new Error('unavailable')) : Promise.resolve();
    await runTrigger(deps, event, { name: 'f', work, tries: 4, giveUp });
    expect([runs, pauses]).toEqual([3, [500, 1_000]]);
    await expect(runTrigger(deps, event, { ...fails(new Error('unavailable')), tries: 2 })).rejects.toThrow(
      'unavailable',
    );
    expect(pauses).toHaveLength(3);
    await runTrigger(deps, event, { ...fails(new PermanentError('never')), tries: 2 });
    expect([pauses.length, givenUp]).toEqual([3, 1]);
  });

  it('gives up at once when no attempt can help', async () => {
    await runTrigger(depsAt(0), event, fails(new PermanentError('never')));
    expect(givenUp).toBe(1);
    expect(letters).toMatchObject([{ name: 'f', event, reason: 'permanent' }]);
  });

  it('gives up an old event without trying: it may be what kills the process', async () => {
    let tried = 0;
    const work = (): Promise<void> => Promise.resolve(void (tried += 1));
    await runTrigger(depsAt(MAX_AGE_MS + 1), event, { name: 'f', work, giveUp });
    expect([tried, givenUp]).toEqual([0, 1]);
    expect(letters).toMatchObject([{ reason: 'too_old' }]);
  });
});
