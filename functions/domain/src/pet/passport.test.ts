import { describe, expect, it } from 'vitest';
import { petEntry, petPassport, recordEntry, type Entry } from './index.ts';

const context = { today: '2026-05-10', units: 'metric' } as const;
const row = (label: string, value: string) => ({ label, value });

describe('the passport', () => {
  it('says who the pet is, as far as that is known', () => {
    const { name, identity, chip, careNotes, madeOn } = petPassport(
      petEntry('pet1'),
      [recordEntry('weight', 'w')],
      context,
    );
    expect(name).toBe('Biscuit');
    expect(identity).toEqual([
      row('Species', 'Dog'),
      row('Breed', 'Golden retriever'),
      row('Sex', 'Female'),
      row('Neutered', 'Yes'),
      row('Born', 'April 2021'),
      row('Age', '5 years'),
      row('Colour', 'Cream with a white chest'),
      row('Weight', '28.4 kg (4 May 2026)'),
    ]);
    expect(chip).toMatchObject({ kind: 'iso-country', country: 'FR' });
    expect(careNotes).toContain('fireworks');
    expect(madeOn).toBe('10 May 2026');
  });

  it('has no row for what is not known', () => {
    const little = petEntry('pet1', {
      breed: null,
      sex: 'unknown',
      reproductiveStatus: 'unknown',
      bornOn: null,
      colour: null,
      microchip: null,
      vet: null,
      insurance: null,
    });
    expect(petPassport(little, [], context)).toMatchObject({
      identity: [row('Species', 'Dog')],
      chip: null,
      contacts: [],
      vaccinations: [],
    });
  });

  it('is in the units and the language of the reader', () => {
    const page = petPassport(petEntry('pet1'), [recordEntry('weight', 'w')], {
      ...context,
      units: 'imperial',
      locale: 'en-US',
    });
    expect(page.identity).toContainEqual(row('Weight', '62.6 lb (May 4, 2026)'));
  });

  it('lists every dose, and the state beside the one that decides', () => {
    const records = [
      recordEntry('vaccination', 'a', { on: '2025-05-04', dueOn: '2026-05-04' }),
      recordEntry('vaccination', 'b', { on: '2026-05-04', dueOn: '2027-05-04', vaccine: 'RABIES' }),
      recordEntry('vaccination', 'c', { on: '2027-05-04', dueOn: null }),
      recordEntry('vaccination', 'd', {
        vaccine: 'Lepto',
        on: '2025-05-04',
        dueOn: '2026-05-04',
        lot: null,
        product: null,
      }),
    ];
    const { vaccinations } = petPassport(petEntry('pet1'), records, context);
    expect(vaccinations.map(({ vaccine, givenOn, state }) => [vaccine, givenOn, state])).toEqual([
      ['Lepto', '4 May 2025', 'Overdue'],
      ['Rabies', '4 May 2027', null],
      ['RABIES', '4 May 2026', 'Valid'],
      ['Rabies', '4 May 2025', null],
    ]);
  });

  it('has what the pet takes and has now, not what is over', () => {
    const records: Entry[] = [
      recordEntry('medication', 'a', { name: 'Now', endsOn: null }),
      recordEntry('medication', 'b', { name: 'Last day', endsOn: '2026-05-10', dose: null, schedule: null }),
      recordEntry('medication', 'c', { name: 'Over', endsOn: '2026-05-09' }),
      recordEntry('condition', 'd', { name: 'Chronic', resolvedOn: null }),
      recordEntry('condition', 'e', { name: 'Healed', resolvedOn: '2026-05-09' }),
      recordEntry('allergy', 'f', { severity: 'unknown', reaction: null }),
      recordEntry('allergy', 'g', { substance: 'Beef' }),
    ];
    const page = petPassport(petEntry('pet1'), records, context);
    expect(page.medications).toEqual([row('Last day', ''), row('Now', '50 mg. Once a day with food')]);
    expect(page.conditions).toEqual([row('Chronic', 'since 4 May 2026')]);
    expect(page.allergies).toEqual([row('Beef', 'Moderate. Itchy skin'), row('Chicken', '')]);
  });

  it('says whom to call', () => {
    const { contacts } = petPassport(petEntry('pet1'), [recordEntry('contact', 'a')], context);
    expect(contacts.map(({ role, name, phone, reference }) => [role, name, phone, reference])).toEqual([
      ['Vet', 'Riverside Vets', '+44 20 7946 0018', null],
      ['Insurance', 'Kindly', '+44 20 7946 0077', 'KD-20491'],
      ['Neighbour', 'Sam Rivers', '+44 20 7946 0102', null],
    ]);
  });

  it('of a pet that has died says so, and how old it was', () => {
    const { identity } = petPassport(
      petEntry('pet1', { bornOn: '2010', deceasedOn: '2024-12-31' }),
      [],
      context,
    );
    expect(identity).toContainEqual(row('Died', '31 December 2024'));
    expect(identity).toContainEqual(row('Age', '14 years'));
  });
});
