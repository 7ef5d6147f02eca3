import * as z from 'zod/mini';
import { firestoreId, integer, isoDate, optionalText, text, timestamp } from '../kernel/index.ts';

export const severities = ['mild', 'moderate', 'severe', 'unknown'] as const;
export type Severity = (typeof severities)[number];

export const GRAMS_MAX = 2_000_000;

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
};

export type RecordKind = keyof typeof recordSchemas;
export const recordKinds = Object.keys(recordSchemas) as RecordKind[];

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

/** Never change after creation, whatever the kind. */
export const recordImmutable = ['kind', 'createdAt'] as const;

/** A vaccination is history: these never change either, a correction is a new entry. */
export const vaccinationImmutable = ['on', 'vaccine', 'product', 'lot'] as const;
