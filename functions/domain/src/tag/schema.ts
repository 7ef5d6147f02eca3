import * as z from 'zod/mini';
import { ID_PATTERN, integer, matching, optionalText, text, timestamp, wholeMatch } from '../kernel/index.ts';

/** What can be on a lost-pet card besides contacts. There is no address among it, and there never will be. */
export const cardFacts = [
  'name',
  'photo',
  'species',
  'breed',
  'sex',
  'age',
  'colour',
  'microchip',
  'careNotes',
  'vet',
] as const;
export type CardFact = (typeof cardFacts)[number];

/** An emergency contact of the pet's record, by the record's id. */
const CONTACT = `contact:${ID_PATTERN}`;
const FIELD = wholeMatch(`${cardFacts.join('|')}|${CONTACT}`);

export const contactField = (recordId: string): string => `contact:${recordId}`;

/** The id of the contact that a field of a card names; undefined for one of the facts. */
export const contactIn = (field: string): string | undefined =>
  field.startsWith('contact:') ? field.slice('contact:'.length) : undefined;

const MOST_FIELDS = 30;

/** The fields that the owner wants to be public, each by its name: a fact, or `contact:{recordId}`. */
export const cardFieldsSchema = z
  .array(z.string().check(z.refine((field) => FIELD.test(field), 'Expected a field of a lost-pet card')))
  .check(
    z.maxLength(MOST_FIELDS),
    z.refine((fields) => new Set(fields).size === fields.length, 'Each field once'),
  );

export const tagIdSchema = matching('[A-Za-z0-9_-]{22,64}', 'Expected the id of a tag');

const count = integer(0, Number.MAX_SAFE_INTEGER);

/** `users/{uid}/cards/{petId}`, written by the server: what the owner chose, also while nothing is public. */
export const cardSchema = z.object({
  /** Stays the same for good: it is engraved on things. */
  tagId: tagIdSchema,
  fields: cardFieldsSchema,
  message: optionalText(280),
  lostMode: z.boolean(),
  lostSince: z.nullable(timestamp),
  /** Whether there is a public page right now. */
  published: z.boolean(),
  /** How often finders have told that they saw the pet. */
  sightings: count,
  lastSeenAt: z.nullable(timestamp),
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type LostPetCard = z.infer<typeof cardSchema>;

/** `tags/{tagId}`: all that the public can read. What was not chosen is null, and no id of the owner is in it. */
export const tagSchema = z.object({
  name: optionalText(40),
  species: z.nullable(z.string()),
  breed: optionalText(60),
  sex: z.nullable(z.enum(['female', 'male'])),
  /** To the month at most: enough for an age, too little for a date of birth. */
  bornOn: z.nullable(z.string()),
  colour: optionalText(80),
  microchip: z.nullable(z.string()),
  careNotes: optionalText(2000),
  vet: z.nullable(z.object({ clinic: z.string(), phone: z.string() })),
  contacts: z.array(z.object({ name: z.string(), phone: z.string(), relation: z.nullable(z.string()) })),
  /** Its size; the picture itself is at `/t/{tagId}/photo`. */
  photo: z.nullable(z.object({ width: count, height: count })),
  message: optionalText(280),
  lost: z.boolean(),
  lostSince: z.nullable(timestamp),
  updatedAt: timestamp,
});
export type PublicTag = z.infer<typeof tagSchema>;

/** `users/{uid}/cards/{petId}/sightings/{id}`: what a finder told. */
export const sightingSchema = z.object({
  at: timestamp,
  note: optionalText(280),
  phone: optionalText(32),
});
export type Sighting = z.infer<typeof sightingSchema>;

/** What the form on the public page sends. */
export const sightingFormSchema = z.object({ note: text(0, 280), phone: text(0, 32) });
