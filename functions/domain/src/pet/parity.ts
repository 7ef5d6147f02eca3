import {
  dateCases,
  enumCases,
  idCases,
  intCases,
  mapCases,
  onlyCases,
  orNull,
  parityCases,
  partialDateCases,
  textCases,
  timeCases,
  type FieldCases,
  type ParityTable,
} from '../kernel/index.ts';
import { minimalPet, minimalRecord, validPet, validRecord } from './fixture.ts';
import { GRAMS_MAX, recordKinds, severities, type RecordKind } from './record-kinds.ts';
import { recordSchemas } from './record-schema.ts';
import { petSchema, reproductiveStatuses, sexes, species } from './schema.ts';

const optionalText = (max: number): FieldCases => orNull(textCases(1, max));
const optionalDate = orNull(dateCases);

const microchipCases: FieldCases = {
  accepts: {
    null: null,
    '15 digits': '250269812345678',
    '9 characters': '12345678A',
    '16 characters': 'AVID123456789012',
    '10 hexadecimal digits': '4A7F3B0C12',
  },
  refuses: {
    'a number': 250269812345678,
    'a map': {},
    empty: '',
    '8 characters': 'A1234567',
    '17 characters': 'A1234567890123456',
    'lower case': 'avid12345',
    'not normalised: a space': '250 269812345678',
    'not normalised: a dash': '250-269812345678',
    'letters beyond A to Z': 'ÄVID12345',
  },
};

/** `users/{uid}/pets/{petId}`, created together with the counter of the profile. */
export const petParity: ParityTable = {
  schema: petSchema,
  cases: parityCases(
    { complete: validPet(), minimal: minimalPet(), 'that died': validPet({ deceasedOn: '2026-01-31' }) },
    {
      name: textCases(1, 40),
      species: enumCases(species),
      breed: optionalText(60),
      sex: enumCases(sexes),
      reproductiveStatus: enumCases(reproductiveStatuses),
      bornOn: orNull(partialDateCases),
      deceasedOn: optionalDate,
      colour: optionalText(80),
      microchip: microchipCases,
      careNotes: optionalText(2000),
      vet: orNull(
        mapCases(
          { ...validPet().vet },
          { clinic: textCases(0, 80), phone: textCases(0, 32), email: optionalText(120) },
        ),
      ),
      insurance: orNull(
        mapCases(
          { ...validPet().insurance },
          {
            provider: textCases(0, 80),
            policyNumber: textCases(0, 40),
            phone: optionalText(32),
            renewsOn: optionalDate,
          },
        ),
      ),
      coverPhotoId: orNull(idCases),
      createdAt: timeCases,
      updatedAt: timeCases,
    },
  ),
  zodOnly: [],
};

const ofKind: Record<RecordKind, Record<string, FieldCases>> = {
  weight: { grams: intCases(1, GRAMS_MAX) },
  vaccination: {
    vaccine: textCases(1, 60),
    product: optionalText(60),
    lot: optionalText(40),
    dueOn: optionalDate,
  },
  medication: {
    name: textCases(1, 60),
    dose: optionalText(60),
    schedule: optionalText(120),
    endsOn: optionalDate,
    reorderOn: optionalDate,
  },
  allergy: { substance: textCases(1, 60), severity: enumCases(severities), reaction: optionalText(200) },
  condition: { name: textCases(1, 80), resolvedOn: optionalDate },
  visit: { clinic: optionalText(80), reason: textCases(1, 200) },
  contact: { name: textCases(1, 80), phone: textCases(1, 32), relation: optionalText(60) },
  reminder: { title: textCases(1, 80), dueOn: dateCases, doneOn: optionalDate },
};

function recordTable(kind: RecordKind): ParityTable {
  const otherKinds = Object.fromEntries(
    recordKinds.filter((other) => other !== kind).map((other) => [other, other]),
  );
  const fields = {
    kind: onlyCases(kind, { ...otherKinds, 'an unknown kind': 'grooming', 'a number': 1 }),
    on: dateCases,
    note: optionalText(1000),
    documentId: orNull(idCases),
    createdAt: timeCases,
    updatedAt: timeCases,
    ...ofKind[kind],
  };
  const variants = { complete: { ...validRecord(kind) }, minimal: { ...minimalRecord(kind) } };
  return { schema: recordSchemas[kind], cases: parityCases(variants, fields), zodOnly: [] };
}

/** `users/{uid}/pets/{petId}/records/{recordId}`, by kind. */
export const recordParity = Object.fromEntries(
  recordKinds.map((kind) => [kind, recordTable(kind)]),
) as Record<RecordKind, ParityTable>;
