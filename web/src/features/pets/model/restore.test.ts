import { validPet } from '@pawfolio/domain/pet';
import { describe, expect, it } from 'vitest';
import type { Draft } from './drafts.ts';
import { valuesOf } from './pet-form.ts';
import { openingOf } from './restore.ts';

const pet = validPet();
const now = valuesOf(pet);
const draft = (change: Partial<Draft> = {}): Draft => ({
  values: { ...now, name: 'Bizkit' },
  base: now,
  savedAt: 1,
  state: 'typing',
  reason: null,
  creates: false,
  ...change,
});

describe('how the form of a pet opens', () => {
  it('shows the pet when there is no draft, or one of its creation', () => {
    const plain = { values: now, kind: null, offered: null };
    expect(openingOf(pet, null, false)).toEqual(plain);
    expect(openingOf(pet, draft({ creates: true }), false)).toEqual(plain);
  });

  it('goes on with what was typed, on top of what has changed since', () => {
    const base = { ...now, colour: 'As it was' };
    const opening = openingOf(pet, draft({ base, values: { ...base, name: 'Bizkit' } }), false);
    expect(opening).toEqual({ values: { ...now, name: 'Bizkit' }, kind: 'kept', offered: null });
  });

  it('brings back what was refused', () => {
    expect(openingOf(pet, draft({ state: 'refused', reason: 'No.' }), false).kind).toBe('refused');
  });

  it('only offers what may have been saved', () => {
    expect(openingOf(pet, draft({ state: 'sent' }), false)).toEqual({
      values: now,
      kind: 'unsure',
      offered: { ...now, name: 'Bizkit' },
    });
    expect(openingOf(pet, draft({ state: 'sent' }), true).kind).toBeNull();
  });

  it('has nothing to say when the draft changes nothing', () => {
    expect(openingOf(pet, draft({ values: { ...now, name: ` ${now.name} ` } }), false).kind).toBeNull();
  });
});
