import { serverTime, type ForWrite } from '../kernel/index.ts';
import type { Entry, PetEntry } from './content.ts';
import type { RecordKind } from './record-kinds.ts';
import type { PetRecord, RecordOf } from './record-schema.ts';
import type { Pet } from './schema.ts';

/** A pet as a client writes it, every optional field set. */
export function validPet(overrides: Partial<ForWrite<Pet>> = {}): ForWrite<Pet> {
  return {
    name: 'Biscuit',
    species: 'dog',
    breed: 'Golden retriever',
    sex: 'female',
    reproductiveStatus: 'neutered',
    bornOn: '2021-04',
    deceasedOn: null,
    colour: 'Cream with a white chest',
    microchip: '250269812345678',
    careNotes: 'Half a cup, twice a day.\nAfraid of fireworks.',
    vet: { clinic: 'Riverside Vets', phone: '+44 20 7946 0018', email: 'hello@riverside.test' },
    insurance: {
      provider: 'Kindly',
      policyNumber: 'KD-20491',
      phone: '+44 20 7946 0077',
      renewsOn: '2027-03-01',
    },
    coverPhotoId: 'photo000000000000001',
    createdAt: serverTime,
    updatedAt: serverTime,
    ...overrides,
  };
}

/** A pet of which the owner knows the name and the species only. */
export function minimalPet(overrides: Partial<ForWrite<Pet>> = {}): ForWrite<Pet> {
  return validPet({
    breed: null,
    sex: 'unknown',
    reproductiveStatus: 'unknown',
    bornOn: null,
    colour: null,
    microchip: null,
    careNotes: null,
    vet: null,
    insurance: null,
    coverPhotoId: null,
    ...overrides,
  });
}

const common = {
  on: '2026-05-04',
  note: 'Slept well afterwards.',
  documentId: 'document000000000001',
  createdAt: serverTime,
  updatedAt: serverTime,
} as const;

const samples: { [K in RecordKind]: ForWrite<RecordOf<K>> } = {
  weight: { kind: 'weight', ...common, grams: 28_400 },
  vaccination: {
    kind: 'vaccination',
    ...common,
    vaccine: 'Rabies',
    product: 'Nobivac Rabies',
    lot: 'A112-07',
    dueOn: '2027-05-04',
  },
  medication: {
    kind: 'medication',
    ...common,
    name: 'Carprofen',
    dose: '50 mg',
    schedule: 'Once a day with food',
    endsOn: '2026-05-18',
    reorderOn: '2026-05-14',
  },
  allergy: { kind: 'allergy', ...common, substance: 'Chicken', severity: 'moderate', reaction: 'Itchy skin' },
  condition: { kind: 'condition', ...common, name: 'Ear infection', resolvedOn: '2026-05-20' },
  visit: { kind: 'visit', ...common, clinic: 'Riverside Vets', reason: 'Yearly check' },
  contact: {
    kind: 'contact',
    ...common,
    name: 'Sam Rivers',
    phone: '+44 20 7946 0102',
    relation: 'Neighbour',
  },
  reminder: {
    kind: 'reminder',
    ...common,
    title: 'Flea treatment',
    dueOn: '2026-06-04',
    doneOn: '2026-06-03',
  },
};

/** An entry of a kind as a client writes it, every optional field set. */
export function validRecord<K extends RecordKind>(
  kind: K,
  overrides: Partial<ForWrite<RecordOf<K>>> = {},
): ForWrite<RecordOf<K>> {
  return { ...samples[kind], ...overrides };
}

const optional = [
  'note',
  'documentId',
  'product',
  'lot',
  'dose',
  'schedule',
  'endsOn',
  'reorderOn',
  'reaction',
];
const alsoOptional = ['resolvedOn', 'clinic', 'relation', 'doneOn'];

/** An entry of a kind with every optional field unset. */
export function minimalRecord(kind: RecordKind): ForWrite<PetRecord> {
  const unset = [...optional, ...alsoOptional, ...(kind === 'vaccination' ? ['dueOn'] : [])];
  const entries = Object.entries(samples[kind]).map(([key, value]) => [
    key,
    unset.includes(key) ? null : value,
  ]);
  return Object.fromEntries(entries) as ForWrite<PetRecord>;
}

/** A stored entry of a kind, as the derived views read it. */
export const recordEntry = <K extends RecordKind>(
  kind: K,
  id: string,
  overrides: Partial<ForWrite<RecordOf<K>>> = {},
): Entry<K> => ({ ...validRecord(kind, overrides), id });

/** A stored pet, as the derived views read it. */
export const petEntry = (id: string, overrides: Partial<ForWrite<Pet>> = {}): PetEntry => ({
  ...validPet(overrides),
  id,
});
