import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from './autosave.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('autosave', () => {
  it('writes within the delay although the typing never pauses', () => {
    const written: number[] = [];
    const autosave = createAutosave<number>((value) => written.push(value), 250);
    for (let key = 1; key <= 10; key += 1) {
      autosave.push(key);
      vi.advanceTimersByTime(100);
    }
    expect(written).toEqual([3, 6, 9]);
    vi.advanceTimersByTime(250);
    expect(written).toEqual([3, 6, 9, 10]);
  });

  it('writes at once when flushed, and only once', () => {
    const written: string[] = [];
    const autosave = createAutosave<string>((value) => written.push(value));
    autosave.push('a');
    autosave.flush();
    autosave.flush();
    vi.runAllTimers();
    expect(written).toEqual(['a']);
  });

  it('writes nothing after it was cancelled, and goes on with the next value', () => {
    const written: string[] = [];
    const autosave = createAutosave<string>((value) => written.push(value));
    autosave.push('a');
    autosave.cancel();
    vi.runAllTimers();
    expect(written).toEqual([]);
    autosave.push('b');
    vi.runAllTimers();
    expect(written).toEqual(['b']);
  });
});
