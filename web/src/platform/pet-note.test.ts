import { beforeEach, expect, it, vi } from 'vitest';
import { notePets } from './note-pets.ts';
import { notedPets } from './pet-note.ts';
import { DEVICE_CACHE, showUser } from './session.ts';

const kept = new Map<string, string>();
const user = (uid: string) => ({
  ...{ uid, email: null, displayName: null, isGuest: false, emailVerified: true, providers: [] },
});
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  showUser(user('ada'));
  kept.set(DEVICE_CACHE, 'ada');
});

const miso = { id: 'miso', name: 'Miso', deceasedOn: null };
const rex = { id: 'rex', name: 'Rex', deceasedOn: '2025-03-01' };

it('names the living pets of whoever is signed in', () => {
  notePets('ada', [miso, rex]);
  expect(notedPets()).toEqual([{ id: 'miso', name: 'Miso' }]);
});

it('is nobody else’s, and no longer anybody’s once the session has ended', () => {
  notePets('ada', [miso]);
  kept.set(DEVICE_CACHE, 'bob');
  expect(notedPets()).toEqual([]);
  kept.set(DEVICE_CACHE, 'ada');
  showUser(null);
  expect(notedPets()).toEqual([]);
  notePets('ada', [miso, { ...miso, id: 'late' }]);
  showUser(user('ada'));
  expect(notedPets()).toEqual([{ id: 'miso', name: 'Miso' }]);
});

it.each(['', '{', '[]', '{"uid":"ada"}', '{"uid":"ada","pets":[{"id":1}]}'])(
  'is empty where there is %j',
  (text) => {
    kept.set('pawfolio.pets', text);
    expect(notedPets()).toEqual([]);
  },
);
