import { describe, expect, it } from 'vitest';
import { blankPet, type PetFormValues } from './pet-form.ts';
import { checkPetForm } from './pet-form-schema.ts';

const TODAY = '2026-11-23';
const miso: PetFormValues = { ...blankPet, name: 'Miso', species: 'cat' };
const problems = (change: Partial<PetFormValues>): Record<string, string> => {
  const result = checkPetForm({ ...miso, ...change }, TODAY);
  if ('value' in result) return {};
  return Object.fromEntries(result.issues.map(({ path, message }) => [path.join('.'), message]));
};

describe('the check of the form', () => {
  it('asks for a name and a species, and for nothing else', () => {
    expect(checkPetForm(miso, TODAY)).toMatchObject({ value: { name: 'Miso', species: 'cat', breed: null } });
    const blank = checkPetForm(blankPet, TODAY);
    expect('issues' in blank && blank.issues.map(({ path }) => path.join('.'))).toEqual(['name', 'species']);
  });

  it('gives exactly the keys that a form holds', () => {
    const result = checkPetForm(miso, TODAY);
    expect('value' in result && Object.keys(result.value).sort()).toEqual(Object.keys(blankPet).sort());
  });

  it('says how much fits', () => {
    expect(problems({ name: 'x'.repeat(41) })).toEqual({
      name: expect.stringMatching(/40 characters/) as string,
    });
    expect(problems({ careNotes: 'x'.repeat(2001) })).toHaveProperty('careNotes');
    expect(problems({ name: 'x'.repeat(40), careNotes: 'x'.repeat(2000) })).toEqual({});
  });

  it.each(['2020', '2020-02', '2020-02-29', '2026', '2026-11', TODAY])(
    'takes %s for a birthday',
    (bornOn) => {
      expect(problems({ bornOn })).toEqual({});
    },
  );

  it.each(['2021-02-29', '--3', '2020-13', '2027', '2026-12', '2026-11-24'])(
    'refuses the birthday %s',
    (bornOn) => {
      expect(problems({ bornOn })).toHaveProperty('bornOn');
    },
  );

  it('knows what cannot come before what', () => {
    expect(problems({ bornOn: '2020-05', deceasedOn: '2020-04-30' })).toHaveProperty('deceasedOn');
    expect(problems({ bornOn: '2020-05', deceasedOn: '2020-05-01' })).toEqual({});
    expect(problems({ deceasedOn: '2026-11-24' })).toHaveProperty('deceasedOn');
  });

  it('points at the field within a section', () => {
    const vet = { clinic: 'Riverside', phone: '', email: 'not an address' };
    expect(problems({ vet })).toHaveProperty(['vet.email']);
    const insurance = { provider: 'x'.repeat(81), policyNumber: '', phone: '', renewsOn: '2026-02-30' };
    expect(Object.keys(problems({ insurance }))).toEqual(['insurance.provider', 'insurance.renewsOn']);
  });

  it('gives each field one sentence', () => {
    const result = checkPetForm(
      { ...miso, vet: { clinic: '', phone: '', email: `${'x'.repeat(200)} y` } },
      TODAY,
    );
    expect('issues' in result && result.issues).toHaveLength(1);
  });

  it.each(['123', '250 269 812 345 67!'])('refuses the chip %s', (microchip) => {
    expect(problems({ microchip })).toHaveProperty('microchip');
  });
});
