import { beforeEach, expect, it, vi } from 'vitest';
import { disarmNotes, forgetGuest, guestNotes, noteGuest, type GuestNote } from './guest-note.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

const note: GuestNote = { guest: 'g1', to: 'u1', token: 'head.words.proof', refresh: 'more', left: 0 };

it('is a note of one account alone, until it is forgotten', () => {
  noteGuest(note);
  expect(guestNotes('u2')).toEqual([]);
  expect(guestNotes('u1')).toEqual([note]);
  forgetGuest('g1');
  expect(guestNotes('u1')).toEqual([]);
  expect(kept.size).toBe(0);
});

it('keeps each guest, and of each what was noted last', () => {
  noteGuest(note);
  noteGuest({ ...note, guest: 'g2', to: 'u2' });
  noteGuest({ ...note, guest: 'g3' });
  noteGuest({ ...note, left: 2 });
  expect(guestNotes('u1').map(({ guest, left }) => [guest, left])).toEqual([
    ['g3', 0],
    ['g1', 2],
  ]);
  expect(guestNotes('u2')).toHaveLength(1);
});

it('loses its proofs when its account leaves the device, and only that one’s', () => {
  noteGuest(note);
  noteGuest({ ...note, guest: 'g2', to: 'u2' });
  disarmNotes('u1');
  expect(guestNotes('u1')).toEqual([{ ...note, token: 'head.words.', refresh: null }]);
  expect(guestNotes('u2')).toEqual([{ ...note, guest: 'g2', to: 'u2' }]);
});

it.each(['', 'null', '{', '{"to":"u1"}', '[{"to":"u1","token":3}]', '[null]'])(
  'is none where there is %j',
  (text) => {
    kept.set('pawfolio.guest', text);
    expect(guestNotes('u1')).toEqual([]);
  },
);
