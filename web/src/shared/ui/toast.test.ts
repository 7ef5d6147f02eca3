import { beforeEach, describe, expect, it } from 'vitest';
import { dismissToast, toast, useToasts } from './toast.ts';

const shown = () => useToasts.getState().map(({ message }) => message);

beforeEach(() => {
  useToasts.setState([], true);
});

describe('toast', () => {
  it('stays for 6 s, longer with an action, and until closed when something failed', () => {
    toast('Saved');
    toast('Deleted', { action: { label: 'Undo', onAction: () => undefined } });
    toast('Not saved', { tone: 'danger' });
    expect(useToasts.getState().map(({ duration }) => duration)).toEqual([6_000, 10_000, 0]);
  });

  it('keeps the three newest', () => {
    for (const message of ['one', 'two', 'three', 'four']) toast(message);
    expect(shown()).toEqual(['two', 'three', 'four']);
  });

  it('goes when it is told to, once', () => {
    const away = toast('one');
    toast('two');
    away();
    away();
    dismissToast(-1);
    expect(shown()).toEqual(['two']);
  });
});
