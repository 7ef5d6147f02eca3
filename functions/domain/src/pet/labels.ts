import type { IsoDate } from '../kernel/index.ts';
import { ageOf } from './age.ts';
import type { PetContent } from './content.ts';
import type { RecordKind, Severity } from './record-kinds.ts';
import type { ReproductiveStatus, Sex, Species } from './schema.ts';

const speciesLabels: Record<Species, string> = {
  dog: 'Dog',
  cat: 'Cat',
  rabbit: 'Rabbit',
  bird: 'Bird',
  ferret: 'Ferret',
  rodent: 'Rodent',
  reptile: 'Reptile',
  fish: 'Fish',
  horse: 'Horse',
  other: 'Other animal',
};
export const speciesLabel = (species: Species): string => speciesLabels[species];

const sexLabels: Record<Sex, string> = { female: 'Female', male: 'Male', unknown: 'Not known' };
export const sexLabel = (sex: Sex): string => sexLabels[sex];

const reproductiveLabels: Record<ReproductiveStatus, string> = {
  neutered: 'Neutered',
  intact: 'Not neutered',
  unknown: 'Not known',
};
export const reproductiveLabel = (status: ReproductiveStatus): string => reproductiveLabels[status];

const severityLabels: Record<Severity, string> = {
  mild: 'Mild',
  moderate: 'Moderate',
  severe: 'Severe',
  unknown: 'Not known',
};
export const severityLabel = (severity: Severity): string => severityLabels[severity];

const recordKindLabels: Record<RecordKind, readonly [one: string, many: string]> = {
  weight: ['Weight', 'Weights'],
  vaccination: ['Vaccination', 'Vaccinations'],
  medication: ['Medication', 'Medications'],
  allergy: ['Allergy', 'Allergies'],
  condition: ['Condition', 'Conditions'],
  visit: ['Vet visit', 'Vet visits'],
  contact: ['Contact', 'Contacts'],
  reminder: ['Reminder', 'Reminders'],
};
export const recordKindLabel = (kind: RecordKind): string => recordKindLabels[kind][0];
export const recordKindsLabel = (kind: RecordKind): string => recordKindLabels[kind][1];

/** `Biscuit’s`, `James’s`. */
export const possessive = (name: string): string => `${name}’s`;

/** One line about a pet, of what is known: `Golden retriever · Female, neutered · about 5 years`. */
export function petSummary(
  pet: Pick<PetContent, 'species' | 'breed' | 'sex' | 'reproductiveStatus' | 'bornOn' | 'deceasedOn'>,
  today: IsoDate,
): string {
  const known = [
    pet.sex === 'unknown' ? '' : sexLabel(pet.sex),
    pet.reproductiveStatus === 'unknown' ? '' : reproductiveLabel(pet.reproductiveStatus),
  ].filter(Boolean);
  const sex = known.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(', ');
  return [pet.breed ?? speciesLabel(pet.species), sex, ageOf(pet, today)].filter(Boolean).join(' · ');
}
