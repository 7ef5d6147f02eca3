import { formatDate, formatPartialDate, type IsoDate, type Units } from '../kernel/index.ts';
import { ageOf } from './age.ts';
import { newestFirst, ofKind, type Entry, type PetEntry } from './content.ts';
import { severityLabel, sexLabel, speciesLabel } from './labels.ts';
import { decodeMicrochip, type Microchip } from './microchip.ts';
import type { ReproductiveStatus } from './schema.ts';
import { vaccinationStateLabel, vaccinationStatus } from './vaccination.ts';
import { weightSeries } from './weight.ts';
import { formatWeight } from './weight-units.ts';

export interface PassportRow {
  label: string;
  value: string;
}

export interface PassportContact {
  /** `Vet`, `Insurance`, or what the owner calls the person. */
  role: string;
  name: string;
  phone: string | null;
  email: string | null;
  /** Policy number. */
  reference: string | null;
}

export interface PassportDose {
  vaccine: string;
  givenOn: string;
  dueOn: string | null;
  product: string | null;
  lot: string | null;
  /** Only with the dose that decides for its vaccine. */
  state: string | null;
}

/** All that a printed page says of a pet, in words. Nothing that is not known has a row. */
export interface PetPassport {
  name: string;
  identity: PassportRow[];
  chip: Microchip | null;
  vaccinations: PassportDose[];
  medications: PassportRow[];
  allergies: PassportRow[];
  conditions: PassportRow[];
  contacts: PassportContact[];
  careNotes: string | null;
  /** The day on which all of this was true. */
  madeOn: string;
}

export interface PassportContext {
  today: IsoDate;
  units: Units;
  locale?: string | undefined;
}

/** The data of a pet's printable passport: who it is, its chip, its protection, what it takes and cannot take, whom to call. */
export function petPassport(
  pet: PetEntry,
  records: readonly Entry[],
  { today, units, locale = 'en-GB' }: PassportContext,
): PetPassport {
  const newest = [...records]
    .filter(({ on, kind }) => on <= today || kind === 'vaccination')
    .sort(newestFirst);
  return {
    name: pet.name,
    identity: identity(pet, newest, { today, units, locale }),
    chip: pet.microchip === null ? null : decodeMicrochip(pet.microchip, locale),
    vaccinations: doses(newest, today, locale),
    medications: current(ofKind(newest, 'medication'), 'endsOn', today).map(({ name, dose, schedule }) =>
      row(name, [dose, schedule]),
    ),
    allergies: ofKind(newest, 'allergy').map(({ substance, severity, reaction }) =>
      row(substance, [severity === 'unknown' ? null : severityLabel(severity), reaction]),
    ),
    conditions: current(ofKind(newest, 'condition'), 'resolvedOn', today).map(({ name, on }) =>
      row(name, [`since ${formatDate(on, locale)}`]),
    ),
    contacts: contacts(pet, newest),
    careNotes: pet.careNotes,
    madeOn: formatDate(today, locale),
  };
}

/** What was entered apart stands as sentences: each begins as the owner began it. */
const row = (label: string, parts: readonly (string | null)[]): PassportRow => ({
  label,
  value: parts.flatMap((part) => (part === null ? [] : [part.replace(/\.$/, '')])).join('. '),
});

/** What has not ended by today; its last day still counts. */
const current = <F extends string, T extends Record<F, IsoDate | null>>(
  entries: readonly T[],
  end: F,
  today: IsoDate,
): T[] => entries.filter((entry) => entry[end] === null || entry[end] >= today);

const neutered: Record<ReproductiveStatus, string | null> = { neutered: 'Yes', intact: 'No', unknown: null };

function identity(
  pet: PetEntry,
  records: readonly Entry[],
  context: Required<PassportContext>,
): PassportRow[] {
  const { today, units, locale = 'en-GB' } = context;
  const weight = weightSeries(records).at(-1);
  const rows: [string, string | null][] = [
    ['Species', speciesLabel(pet.species)],
    ['Breed', pet.breed],
    ['Sex', pet.sex === 'unknown' ? null : sexLabel(pet.sex)],
    ['Neutered', neutered[pet.reproductiveStatus]],
    ['Born', pet.bornOn === null ? null : formatPartialDate(pet.bornOn, locale)],
    ['Died', pet.deceasedOn === null ? null : formatDate(pet.deceasedOn, locale)],
    ['Age', ageOf(pet, today)],
    ['Colour', pet.colour],
    [
      'Weight',
      weight ? `${formatWeight(weight.grams, units, locale)} (${formatDate(weight.on, locale)})` : null,
    ],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

function doses(records: readonly Entry[], today: IsoDate, locale: string): PassportDose[] {
  return vaccinationStatus(records, today, locale).flatMap(({ doses: given, record, state }) =>
    given.map((dose) => ({
      vaccine: dose.vaccine,
      givenOn: formatDate(dose.on, locale),
      dueOn: dose.dueOn === null ? null : formatDate(dose.dueOn, locale),
      product: dose.product,
      lot: dose.lot,
      state: dose === record ? vaccinationStateLabel(state) : null,
    })),
  );
}

function contacts({ vet, insurance }: PetEntry, records: readonly Entry[]): PassportContact[] {
  const people = ofKind(records, 'contact').map(({ name, phone, relation }) => ({
    role: relation ?? 'Contact',
    name,
    phone,
    email: null,
    reference: null,
  }));
  return [
    ...(vet
      ? [{ role: 'Vet', name: vet.clinic, phone: vet.phone || null, email: vet.email, reference: null }]
      : []),
    ...(insurance
      ? [
          {
            role: 'Insurance',
            name: insurance.provider,
            phone: insurance.phone,
            email: null,
            reference: insurance.policyNumber || null,
          },
        ]
      : []),
    ...people,
  ];
}
