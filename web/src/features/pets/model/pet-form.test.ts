import { minimalPet, validPet } from '@pawfolio/domain/pet';
import { describe, expect, it } from 'vitest';
import {
  blankPet,
  changedDetails,
  detailsOf,
  differingFields,
  rebase,
  saysTheSame,
  valuesOf,
  type PetDetails,
} from './pet-form.ts';

function details(pet = validPet()): PetDetails {
  const set = ['coverPhotoId', 'createdAt', 'updatedAt'];
  return Object.fromEntries(Object.entries(pet).filter(([key]) => !set.includes(key))) as PetDetails;
}

describe('the form of a pet', () => {
  it.each([
    ['every field', details()],
    ['the least', details(minimalPet())],
  ])('shows and gives back a pet with %s unchanged', (_, pet) => {
    expect(detailsOf(valuesOf(pet))).toEqual(pet);
    expect(saysTheSame(valuesOf(pet), pet)).toBe(true);
  });

  it('tidies what was typed', () => {
    const typed = {
      ...blankPet,
      name: '  Miso   the\tcat ',
      microchip: '250-269 812.345 678',
      careNotes: '  one\r\n\r\ntwo  ',
      breed: '   ',
    };
    expect(detailsOf(typed)).toMatchObject({
      name: 'Miso the cat',
      microchip: '250269812345678',
      careNotes: 'one\n\ntwo',
      breed: null,
      vet: null,
      insurance: null,
    });
  });

  it('keeps a vet of whom only the phone is known', () => {
    const typed = { ...blankPet, vet: { clinic: '', phone: '020', email: ' ' } };
    expect(detailsOf(typed).vet).toEqual({ clinic: '', phone: '020', email: null });
  });
});

describe('changedDetails', () => {
  it('names only what differs, a group as a whole', () => {
    const before = details();
    const after = { ...before, colour: 'Grey', vet: { clinic: 'Other', phone: '', email: null } };
    expect(changedDetails(before, after)).toEqual({ colour: 'Grey', vet: after.vet });
    expect(changedDetails(before, { ...before })).toEqual({});
  });
});

describe('rebase', () => {
  const base = valuesOf(details());

  it('follows what is not touched and keeps what is', () => {
    const typed = { ...base, name: 'Bizkit', vet: { ...base.vet, phone: '111' } };
    const now = { ...base, name: 'Renamed', colour: 'Grey', vet: { ...base.vet, clinic: 'New practice' } };
    expect(rebase(base, typed, now)).toEqual({
      ...base,
      name: 'Bizkit',
      colour: 'Grey',
      vet: { ...base.vet, phone: '111', clinic: 'New practice' },
    });
  });

  it('is the new state where nothing was typed', () => {
    const now = { ...base, name: 'Renamed' };
    expect(rebase(base, base, now)).toEqual(now);
  });
});

it('names the fields that differ, also within a group', () => {
  const base = valuesOf(details());
  const other = { ...base, name: 'Other', insurance: { ...base.insurance, renewsOn: '' } };
  expect(differingFields(base, other)).toEqual(['name', 'insurance.renewsOn']);
});
