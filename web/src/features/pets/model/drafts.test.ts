import { beforeEach, describe, expect, it } from 'vitest';
import { draftBox, finishedSlots, NEW_PET, ownDraft, unfinishedPet, type Draft } from './drafts.ts';
import { mayHaveDrafts } from './draft-key.ts';
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
const boxOf = (uid: string) => draftBox(uid, storage, (key, value) => storage.setItem(key, value));

describe('the drafts of an account', () => {
  it('are known to be there, or not, without reading them', () => {
    expect(mayHaveDrafts('ada', storage)).toBe(false);
    boxOf('ada').write(NEW_PET, draft());
    expect(mayHaveDrafts('ada', storage)).toBe(true);
    expect(mayHaveDrafts('ad', storage)).toBe(false);
    boxOf('ada').clear(NEW_PET);
    expect(mayHaveDrafts('ada', storage)).toBe(false);
  });

  it('come back as they were written, newest first', () => {
    const box = boxOf('ada');
    box.write(NEW_PET, draft());
    box.write('miso', draft({ savedAt: 2, state: 'refused', reason: 'No.' }));
    expect(box.read(NEW_PET)).toEqual(draft());
    expect(box.all().map(({ slot }) => slot)).toEqual(['miso', NEW_PET]);
    box.clear('miso');
    expect(box.read('miso')).toBeNull();
  });

  it('are not those of another account', () => {
    boxOf('ada').write(NEW_PET, draft());
    expect(boxOf('ad').all()).toEqual([]);
    expect(boxOf('bob').read(NEW_PET)).toBeNull();
  });

  it('survive a change of the app, and what is no draft at all', () => {
    storage.setItem(
      'pawfolio.pet-draft.ada.new',
      JSON.stringify({ values: { name: 'Miso', gone: 1, vet: 'text' } }),
    );
    expect(boxOf('ada').read(NEW_PET)?.values).toEqual({ ...blankPet, name: 'Miso' });
    for (const rubbish of ['', '{', '[]', '7', 'null', '{"values":7}']) {
      storage.setItem('pawfolio.pet-draft.ada.new', rubbish);
      expect(boxOf('ada').read(NEW_PET)).toBeNull();
    }
  });
});

describe('the draft of one of two open forms', () => {
  it('goes with what was typed there', () => {
    const box = boxOf('ada');
    const form = ownDraft(box, 'miso');
    form.keep(draft({ savedAt: 2 }));
    expect(box.read('miso')).toEqual(draft({ savedAt: 2 }));
    form.forget();
    expect(box.read('miso')).toBeNull();
  });

  it('goes when it was opened with it', () => {
    const box = boxOf('ada');
    box.write('miso', draft());
    ownDraft(box, 'miso').forget();
    expect(box.read('miso')).toBeNull();
  });

  it('stays when the other has kept it since', () => {
    const box = boxOf('ada');
    box.write('miso', draft());
    const [one, other] = [ownDraft(box, 'miso'), ownDraft(box, 'miso')];
    other.forget();
    one.keep(draft({ savedAt: 2 }));
    other.forget();
    expect(box.read('miso')).toEqual(draft({ savedAt: 2 }));
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
