import { normaliseLine, normaliseText } from '@pawfolio/domain/kernel';
import {
  normaliseMicrochip,
  type Pet,
  type ReproductiveStatus,
  type Sex,
  type Species,
} from '@pawfolio/domain/pet';

/** What an owner fills in; the rest of a pet is set by the app. */
export type PetDetails = Omit<Pet, 'coverPhotoId' | 'createdAt' | 'updatedAt'>;

/** The same as it is typed: text all the way, '' where nothing has been said. Keys are those of the pet. */
export interface PetFormValues {
  name: string;
  species: Species | '';
  breed: string;
  sex: Sex;
  reproductiveStatus: ReproductiveStatus;
  bornOn: string;
  colour: string;
  microchip: string;
  careNotes: string;
  vet: { clinic: string; phone: string; email: string };
  insurance: { provider: string; policyNumber: string; phone: string; renewsOn: string };
  deceasedOn: string;
}

export const blankPet: PetFormValues = {
  name: '',
  species: '',
  breed: '',
  sex: 'unknown',
  reproductiveStatus: 'unknown',
  bornOn: '',
  colour: '',
  microchip: '',
  careNotes: '',
  vet: { clinic: '', phone: '', email: '' },
  insurance: { provider: '', policyNumber: '', phone: '', renewsOn: '' },
  deceasedOn: '',
};

type GroupFields<K extends 'vet' | 'insurance'> = `${K}.${keyof PetFormValues[K] & string}`;
export type PetField =
  Exclude<keyof PetFormValues, 'vet' | 'insurance'> | GroupFields<'vet'> | GroupFields<'insurance'>;

/** Every field, in the order of the form. */
export const petFields: readonly PetField[] = [
  'name',
  'species',
  'breed',
  'sex',
  'reproductiveStatus',
  'bornOn',
  'colour',
  'microchip',
  'careNotes',
  'vet.clinic',
  'vet.phone',
  'vet.email',
  'insurance.provider',
  'insurance.policyNumber',
  'insurance.phone',
  'insurance.renewsOn',
  'deceasedOn',
];

/** A stored pet as its form shows it. */
export function valuesOf(pet: PetDetails): PetFormValues {
  const { vet, insurance } = pet;
  return {
    name: pet.name,
    species: pet.species,
    breed: pet.breed ?? '',
    sex: pet.sex,
    reproductiveStatus: pet.reproductiveStatus,
    bornOn: pet.bornOn ?? '',
    colour: pet.colour ?? '',
    microchip: pet.microchip ?? '',
    careNotes: pet.careNotes ?? '',
    vet: { clinic: vet?.clinic ?? '', phone: vet?.phone ?? '', email: vet?.email ?? '' },
    insurance: {
      provider: insurance?.provider ?? '',
      policyNumber: insurance?.policyNumber ?? '',
      phone: insurance?.phone ?? '',
      renewsOn: insurance?.renewsOn ?? '',
    },
    deceasedOn: pet.deceasedOn ?? '',
  };
}

/** What is typed, tidied into what would be stored; not yet checked. */
export function detailsOf(values: PetFormValues): Record<keyof PetDetails, unknown> {
  const { vet, insurance } = values;
  return {
    name: normaliseLine(values.name),
    species: values.species,
    breed: normaliseLine(values.breed) || null,
    sex: values.sex,
    reproductiveStatus: values.reproductiveStatus,
    bornOn: values.bornOn || null,
    deceasedOn: values.deceasedOn || null,
    colour: normaliseLine(values.colour) || null,
    microchip: normaliseMicrochip(values.microchip) || null,
    careNotes: normaliseText(values.careNotes) || null,
    vet: anySaid(vet)
      ? {
          clinic: normaliseLine(vet.clinic),
          phone: normaliseLine(vet.phone),
          email: normaliseLine(vet.email) || null,
        }
      : null,
    insurance: anySaid(insurance)
      ? {
          provider: normaliseLine(insurance.provider),
          policyNumber: normaliseLine(insurance.policyNumber),
          phone: normaliseLine(insurance.phone) || null,
          renewsOn: insurance.renewsOn || null,
        }
      : null,
  };
}

/** The fields in which `after` differs, for an update that leaves alone what another device may be changing. */
export function changedDetails(before: PetDetails, after: PetDetails): Partial<PetDetails> {
  const keys = Object.keys(after) as (keyof PetDetails)[];
  return Object.fromEntries(
    keys.filter((key) => !same(before[key], after[key])).map((key) => [key, after[key]]),
  );
}

/** Whether saving `values` would change nothing of `pet`. */
export const saysTheSame = (values: PetFormValues, pet: PetDetails): boolean =>
  same(detailsOf(values), detailsOf(valuesOf(pet)));

/** The names of the fields, `vet.phone` for one within a group, that differ. */
export function differingFields(a: PetFormValues, b: PetFormValues): PetField[] {
  return petFields.filter((field) => fieldOf(a, field) !== fieldOf(b, field));
}

/** One field of a form by its name. */
export function fieldOf(values: PetFormValues, field: PetField): string {
  const [key = '', inner] = field.split('.');
  const value: unknown = Reflect.get(values, key);
  const found: unknown = isGroup(value) && inner !== undefined ? Reflect.get(value, inner) : value;
  return typeof found === 'string' ? found : '';
}

/** What was typed over `base`, put on top of what the pet has become since. */
export function rebase(base: PetFormValues, typed: PetFormValues, current: PetFormValues): PetFormValues {
  const merge = (a: object, b: object, c: object): object =>
    Object.fromEntries(
      (Object.entries(b) as [keyof typeof c, unknown][]).map(([key, value]) => {
        const was: unknown = a[key];
        const now: unknown = c[key];
        if (isGroup(value) && isGroup(was) && isGroup(now)) return [key, merge(was, value, now)];
        return [key, value === was ? now : value];
      }),
    );
  return merge(base, typed, current) as PetFormValues;
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const anySaid = (group: Record<string, string>): boolean =>
  Object.values(group).some((text) => text.trim() !== '');
