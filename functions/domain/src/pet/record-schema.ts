import * as z from 'zod/mini';
import { GRAMS_MAX, severities, type RecordKind } from './record-kinds.ts';
import { firestoreId, integer, isoDate, optionalText, text, timestamp } from '../kernel/index.ts';

const date = z.nullable(isoDate);
const common = {
  /** The day it happened, began or was written down. */
  on: isoDate,
  note: optionalText(1000),
  /** A document of the same pet that proves it. */
  documentId: z.nullable(firestoreId),
  createdAt: timestamp,
  updatedAt: timestamp,
};

/** One schema a kind of entry in `users/{uid}/pets/{petId}/records`. */
export const recordSchemas = {
  weight: z.strictObject({ kind: z.literal('weight'), ...common, grams: integer(1, GRAMS_MAX) }),
  vaccination: z.strictObject({
    kind: z.literal('vaccination'),
    ...common,
    vaccine: text(1, 60),
    product: optionalText(60),
    lot: optionalText(40),
    dueOn: date,
  }),
  medication: z.strictObject({
    kind: z.literal('medication'),
    ...common,
    name: text(1, 60),
    dose: optionalText(60),
    schedule: optionalText(120),
    endsOn: date,
    reorderOn: date,
  }),
  allergy: z.strictObject({
    kind: z.literal('allergy'),
    ...common,
    substance: text(1, 60),
    severity: z.enum(severities),
    reaction: optionalText(200),
  }),
  condition: z.strictObject({ kind: z.literal('condition'), ...common, name: text(1, 80), resolvedOn: date }),
  visit: z.strictObject({
    kind: z.literal('visit'),
    ...common,
    clinic: optionalText(80),
    reason: text(1, 200),
  }),
  contact: z.strictObject({
    kind: z.literal('contact'),
    ...common,
    name: text(1, 80),
    phone: text(1, 32),
    relation: optionalText(60),
  }),
  reminder: z.strictObject({
    kind: z.literal('reminder'),
    ...common,
    title: text(1, 80),
    dueOn: isoDate,
    doneOn: date,
  }),
} satisfies Record<RecordKind, unknown>;

/** `users/{uid}/pets/{petId}/records/{recordId}`: one entry of a pet's history. */
export const recordSchema = z.discriminatedUnion('kind', [
  recordSchemas.weight,
  recordSchemas.vaccination,
  recordSchemas.medication,
  recordSchemas.allergy,
  recordSchemas.condition,
  recordSchemas.visit,
  recordSchemas.contact,
  recordSchemas.reminder,
]);
export type PetRecord = z.infer<typeof recordSchema>;
export type RecordOf<K extends RecordKind> = Extract<PetRecord, { kind: K }>;
