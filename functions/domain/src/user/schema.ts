import * as z from 'zod/mini';
import { firestoreId, integer, limits, text, timestamp, unitSystems, wholeMatch } from '../kernel/index.ts';
import { LOCALE_MAX, LOCALE_PATTERN } from './locale.ts';

export { unitSystems, type Units } from '../kernel/index.ts';

// @__NO_SIDE_EFFECTS__
const locale = () => text(2, LOCALE_MAX).check(z.regex(wholeMatch(LOCALE_PATTERN), 'Expected a locale'));

export const notificationsSchema = z.strictObject({
  orderEmails: z.boolean(),
  reminderEmails: z.boolean(),
  marketingEmails: z.boolean(),
});
export type Notifications = z.infer<typeof notificationsSchema>;

/** `users/{uid}`. `displayName` is empty for a guest. */
export const profileSchema = z.strictObject({
  displayName: text(0, 80),
  locale: locale(),
  units: z.enum(unitSystems),
  notifications: notificationsSchema,
  /** Always the number of documents in `pets`. */
  petCount: integer(0, limits.pets),
  /** The pet whose creation or deletion last changed `petCount`. */
  lastPetId: z.nullable(firestoreId),
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type Profile = z.infer<typeof profileSchema>;

/** A profile as it may be created: no pets yet, and no marketing unless asked for later. */
export const newProfileSchema = z.extend(profileSchema, {
  notifications: z.extend(notificationsSchema, { marketingEmails: z.literal(false) }),
  petCount: z.literal(0),
  lastPetId: z.null(),
});

const count = integer(0, Number.MAX_SAFE_INTEGER);

/** `users/{uid}/meta/usage`, written by the server alone; keys it may add later are ignored. */
export const usageSchema = z.object({ mediaBytes: count, mediaCount: count, designCount: count });
export type Usage = z.infer<typeof usageSchema>;

/** Usage of a user for whom the server has counted nothing yet. */
export const noUsage: Usage = { mediaBytes: 0, mediaCount: 0, designCount: 0 };
