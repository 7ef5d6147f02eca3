import * as z from 'zod/mini';
import { defineCallable, firestoreId, integer } from '../kernel/index.ts';
import { sharedDocumentsSchema, shareLifetimeSchema, shareTokenSchema } from './schema.ts';

/**
 * Makes a link that shows a pet's passport, and the chosen documents, to whoever has it. The caller names its id: the same id
 * and wish give the same link. Errors: `not-found` when there is no such pet, `failed-precondition` for a document that is
 * not the pet's or not ready and for an id whose link has ended or shows something else, `resource-exhausted` over 20
 * living links or 30 in a day.
 */
export const createShare = defineCallable({
  name: 'createShare',
  input: z.strictObject({
    shareId: firestoreId,
    petId: firestoreId,
    documents: sharedDocumentsSchema,
    lifetime: shareLifetimeSchema,
  }),
  output: z.object({ token: shareTokenSchema }),
});

/** Ends links at once. One that has ended, or never was, is no error; `revoked` counts those that still opened. */
export const revokeShares = defineCallable({
  name: 'revokeShares',
  input: z.strictObject({ shareIds: z.array(firestoreId).check(z.minLength(1), z.maxLength(50)) }),
  output: z.object({ revoked: integer(0, 50) }),
});
