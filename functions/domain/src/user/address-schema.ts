import * as z from 'zod/mini';
import { country, optionalText, text, timestamp } from '../kernel/index.ts';

/** `users/{uid}/addresses/{addressId}`. */
export const addressSchema = z.strictObject({
  fullName: text(1, 80),
  line1: text(1, 120),
  line2: optionalText(120),
  city: text(1, 80),
  region: optionalText(80),
  postalCode: optionalText(20),
  country,
  phone: optionalText(32),
  isDefault: z.boolean(),
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type Address = z.infer<typeof addressSchema>;
