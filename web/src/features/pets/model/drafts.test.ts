import { beforeEach, describe, expect, it } from 'vitest';
import { draftBox, finishedSlots, NEW_PET, unfinishedPet, type Draft } from './drafts.ts';
import { blankPet } from './pet-form.ts';

/** The part of `Storage` that the drafts use, as the browser has it: keys are own properties. */
function memory(): Storage {
  const store: Record<string, unknown> = {};
  const define = (name: string, value: unknown) =>
    Object.defineProperty(store, name, { value, enumerable: false, writable: true });
  define('getItem', (key: string) => store[key] ?? null);
  define('setItem', (key: string, value: string) => void (store[key] = value));
  define('removeItem', (key: string) => Reflect.deleteProperty(store, key));
  return store as unknown as Storage;
}

const draft = (change: Partial<Draft> = {}): Draft => ({
  values: { ...blankPet, name: 'Miso' },
  base: blankPet,
  savedAt: 1,
  state: 'typing',
  reason: null,
  creates: true,
  ...change,
});

let storage: Storage;
beforeEach(() => void (storage = memory()));

describe('the drafts of an account', () => {
  it('come back as they were written, newest first', () => {
    const box = draftBox('ada', storage);
    box.write(NEW_PET, draft());
    box.write('miso', draft({ savedAt: 2, state: 'refused', reason: 'No.' }));
    expect(box.read(NEW_PET)).toEqual(draft());
    expect(box.all().map(({ slot }) => slot)).toEqual(['miso', NEW_PET]);
    box.clear('miso');
    expect(box.read('miso')).toBeNull();
  });

  it('are not those of another account', () => {
    draftBox('ada', storage).write(NEW_PET, draft());
    expect(draftBox('ad', storage).all()).toEqual([]);
    expect(draftBox('bob', storage).read(NEW_PET)).toBeNull();
  });

  it('survive a change of the app, and what is no draft at all', () => {
    storage.setItem(
      'pawfolio.pet-draft.ada.new',
      JSON.stringify({ values: { name: 'Miso', gone: 1, vet: 'text' } }),
    );
    expect(draftBox('ada', storage).read(NEW_PET)?.values).toEqual({ ...blankPet, name: 'Miso' });
    for (const rubbish of ['', '{', '[]', '7', 'null', '{"values":7}']) {
      storage.setItem('pawfolio.pet-draft.ada.new', rubbish);
      expect(draftBox('ada', storage).read(NEW_PET)).toBeNull();
    }
  });

  it('never break a form when there is no room', () => {
    const full = memory();
    full.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    expect(() => draftBox('ada', full).write(NEW_PET, draft())).not.toThrow();
  });
});

describe('what to go on with', () => {
  const refused = { slot: 'miso', draft: draft({ state: 'refused' }) };
  const sent = { slot: 'miso', draft: draft({ state: 'sent' }) };
  const typed = { slot: NEW_PET, draft: draft() };

  it('is what was typed or refused', () => {
    expect(unfinishedPet([typed], null)).toBe(typed);
    expect(unfinishedPet([refused], null)).toBe(refused);
  });

  it('is what was sent only once the server is known not to have it', () => {
    expect(unfinishedPet([sent], null)).toBeNull();
    expect(unfinishedPet([sent], new Set(['miso']))).toBeNull();
    expect(unfinishedPet([sent], new Set())).toBe(sent);
  });

  it('is never an edit of a pet', () => {
    expect(unfinishedPet([{ slot: 'miso', draft: draft({ creates: false }) }], new Set())).toBeNull();
  });

  it('is over when the pet exists', () => {
    expect(finishedSlots([sent, typed], new Set(['miso']))).toEqual(['miso']);
    expect(finishedSlots([{ slot: 'miso', draft: draft({ creates: false }) }], new Set(['miso']))).toEqual(
      [],
    );
  });
});
