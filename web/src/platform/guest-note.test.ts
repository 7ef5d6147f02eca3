import { beforeEach, expect, it, vi } from 'vitest';
import { forgetGuestNote, guestNote, noteGuest } from './guest-note.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

it('is the note of one account alone, until it is forgotten', () => {
  noteGuest({ to: 'u1', token: 't' });
  expect(guestNote('u2')).toBeNull();
  expect(guestNote('u1')).toEqual({ to: 'u1', token: 't' });
  forgetGuestNote();
  expect(guestNote('u1')).toBeNull();
});

it.each(['', 'null', '{', '{"to":"u1"}', '{"to":"u1","token":3}'])('is none where there is %j', (text) => {
  kept.set('pawfolio.guest', text);
  expect(guestNote('u1')).toBeNull();
});
