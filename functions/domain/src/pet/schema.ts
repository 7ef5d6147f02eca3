import * as z from 'zod/mini';
import {
  firestoreId,
  isoDate,
  matching,
  optionalText,
  partialDate,
  text,
  timestamp,
} from '../kernel/index.ts';

/** 15 digits (ISO 11784) or a legacy code, after normalisation. Fifteen digits are within the one pattern. */
export const MICROCHIP_PATTERN = '[A-Z0-9]{9,16}';

export const species = [
  'dog',
  'cat',
  'rabbit',
  'bird',
  'ferret',
  'rodent',
  'reptile',
  'fish',
  'horse',
  'other',
] as const;
export type Species = (typeof species)[number];

export const sexes = ['female', 'male', 'unknown'] as const;
export type Sex = (typeof sexes)[number];

export const reproductiveStatuses = ['neutered', 'intact', 'unknown'] as const;
export type ReproductiveStatus = (typeof reproductiveStatuses)[number];

/** The practice that looks after the pet; an owner may know only its name or only its phone, hence no minimum. */
export const vetSchema = z.strictObject({
  clinic: text(0, 80),
  phone: text(0, 32),
  email: optionalText(120),
});
export type Vet = z.infer<typeof vetSchema>;

export const insuranceSchema = z.strictObject({
  provider: text(0, 80),
  policyNumber: text(0, 40),
  phone: optionalText(32),
  renewsOn: z.nullable(isoDate),
});
export type Insurance = z.infer<typeof insuranceSchema>;

/** `users/{uid}/pets/{petId}`: what the owner says of a pet. No other key is stored. */
export const petSchema = z.strictObject({
  name: text(1, 40),
  species: z.enum(species),
  breed: optionalText(60),
  sex: z.enum(sexes),
  reproductiveStatus: z.enum(reproductiveStatuses),
  /** Its length is its precision; age is derived (`ageOf`), never stored. */
  bornOn: z.nullable(partialDate),
  deceasedOn: z.nullable(isoDate),
  colour: optionalText(80),
  microchip: z.nullable(matching(MICROCHIP_PATTERN, 'Expected a microchip code')),
  careNotes: optionalText(2000),
  vet: z.nullable(vetSchema),
  insurance: z.nullable(insuranceSchema),
  coverPhotoId: z.nullable(firestoreId),
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type Pet = z.infer<typeof petSchema>;
