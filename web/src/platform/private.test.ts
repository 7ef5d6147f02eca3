import { beforeEach, expect, it, vi } from 'vitest';

/** What the browser's storage is used for here; keys are own properties, as they are there. */
function memory(entries: Record<string, string> = {}): Storage {
  const define = (name: string, value: unknown) =>
    Object.defineProperty(entries, name, { value, writable: true });
  define('getItem', (key: string) => entries[key] ?? null);
  define('setItem', (key: string, value: string) => void (entries[key] = value));
  define('removeItem', (key: string) => Reflect.deleteProperty(entries, key));
  return entries as unknown as Storage;
}

interface Told {
  user: (user: { uid: string } | null) => void;
  /** How often the database was let go of. */
  late: number;
}
const told = vi.hoisted((): Told => ({ user: () => undefined, late: 0 }));
vi.mock('./sdk/load.ts', () => ({
  forgetLate: () => {
    told.late += 1;
    return Promise.resolve();
  },
  loadAuth: () =>
    Promise.resolve({
      auth: {},
      onIdTokenChanged: (_auth: object, next: (user: object | null) => void) => {
        told.user = (user) => next(user && { ...user, providerData: [] });
        told.user(null);
      },
    }),
}));

const { startAuth } = await import('./auth.ts');
const { forgetAccount, hasDrafts, keepPrivate } = await import('./private.ts');

const DRAFT = 'pawfolio.care-draft.ada.miso';

beforeEach(async () => {
  vi.stubGlobal('window', {});
  vi.stubGlobal('localStorage', memory());
  vi.stubGlobal('sessionStorage', memory());
  await startAuth();
  told.user(null);
  told.user({ uid: 'ada' });
  told.late = 0;
});

it('keeps something only for the one who is signed in', () => {
  keepPrivate('ada', sessionStorage, DRAFT, 'mine');
  keepPrivate('bob', sessionStorage, 'pawfolio.care-draft.bob.miso', 'his');
  expect(Object.keys(sessionStorage)).toEqual([DRAFT]);
  expect(hasDrafts('ada')).toBe(true);
});

it('keeps nothing in a tab that has not heard yet that another has signed out', () => {
  localStorage.removeItem('pawfolio.signed-in');
  keepPrivate('ada', localStorage, 'pawfolio.as-of.ada', '[]');
  expect(Object.keys(localStorage)).toEqual([]);
});

it('fails in silence when there is no room', () => {
  sessionStorage.setItem = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  expect(() => keepPrivate('ada', sessionStorage, DRAFT, 'mine')).not.toThrow();
});

it('is erased in every tab once somebody has signed out, and not brought back by a form that closes', async () => {
  localStorage.setItem('pawfolio.scroll', '[]');
  localStorage.setItem('pawfolio.going', '[{"uid":"ada"}]');
  keepPrivate('ada', sessionStorage, DRAFT, 'mine');
  told.user(null);
  keepPrivate('ada', sessionStorage, DRAFT, 'a form closes');
  expect(sessionStorage.getItem(DRAFT)).not.toBe('a form closes');
  await vi.waitFor(() => expect(Object.keys(sessionStorage)).toEqual([]));
  keepPrivate('ada', sessionStorage, DRAFT, 'another one closes');
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(Object.keys(localStorage)).toEqual(['pawfolio.scroll']);
  expect(told.late).toBe(1);
});

it('stays when the session has ended by itself: it may be the same person who comes back', () => {
  localStorage.setItem('pawfolio.device-cache', 'ada');
  keepPrivate('ada', sessionStorage, DRAFT, 'mine');
  told.user(null);
  expect(hasDrafts('ada')).toBe(true);
  expect(told.late).toBe(0);
});

it('is erased whoever has put it there, and nothing of another account is', async () => {
  localStorage.setItem('firestore_mutations_ada', '1');
  localStorage.setItem('pawfolio.unsent.bob.1', '{}');
  await forgetAccount('ada');
  expect(Object.keys(localStorage)).toEqual(['pawfolio.signed-in', 'pawfolio.unsent.bob.1']);
});
