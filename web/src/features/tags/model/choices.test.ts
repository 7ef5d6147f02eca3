import { describe, expect, it } from 'vitest';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import { validPet, type Pet } from '@pawfolio/domain/pet';
import { cardFacts, cardFieldsSchema } from '@pawfolio/domain/tag';
import { contactChoices, fieldChoices, sameFields, stillThere, usualFields } from './choices.ts';
import { qrSvg } from './qr-svg.ts';

const pet = resolveServerTime(validPet(), { toMillis: () => 0 }) as Pet;
const bare: Pet = {
  ...pet,
  ...{ breed: null, sex: 'unknown', bornOn: null, colour: null, microchip: null, careNotes: null, vet: null },
};
const people = contactChoices(
  ['a', 'b'].map((id) => ({
    ...{ id, kind: 'contact', on: '2026-01-01', note: null, documentId: null, createdAt: pet.createdAt },
    ...{ updatedAt: pet.updatedAt, name: `Anna ${id}`, phone: '07700 900123', relation: null },
  })),
);

describe('what can be on a card', () => {
  it('is every fact of the contract, each a field that it takes', () => {
    const fields = [...fieldChoices(pet, true), ...people].map(({ field }) => field);
    expect(fields).toEqual([...cardFacts, 'contact:a', 'contact:b']);
    expect(cardFieldsSchema.safeParse(fields).success).toBe(true);
  });

  it('is nothing where the record says nothing', () => {
    const known = fieldChoices(bare, false).filter(({ shown }) => shown !== null);
    expect(known.map(({ field }) => field)).toEqual(['name', 'species']);
  });

  it('is at first what helps to know the pet again, and one person', () => {
    expect(usualFields(fieldChoices(bare, true), people)).toEqual(['name', 'photo', 'species', 'contact:a']);
  });

  it('forgets a contact that is gone', () => {
    expect(
      stillThere(['name', 'contact:gone', 'contact:a'], [...fieldChoices(pet, true), ...people]),
    ).toEqual(['name', 'contact:a']);
  });

  it.each([
    [['a', 'b'], ['b', 'a'], true],
    [['a'], ['a', 'b'], false],
    [['a', 'c'], ['a', 'b'], false],
  ])('%j and %j: %s', (a, b, same) => expect(sameFields(a, b)).toBe(same));
});

it('draws a code with its quiet zone, black on white', () => {
  const svg = qrSvg('https://pawfolio.test/t/AbCdEfGhIjKlMnOpQrStUvWx');
  expect(svg).toMatch(/viewBox="-4 -4 \d+ \d+"/);
  expect(svg).toContain('fill="#fff"');
  expect(svg.match(/M\d/g)?.length).toBeGreaterThan(20);
});
