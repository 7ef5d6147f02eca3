import * as z from 'zod/mini';
import { defineCallable, firestoreId, optionalText } from '../kernel/index.ts';
import { cardFieldsSchema, tagIdSchema } from './schema.ts';

/**
 * Makes the chosen fields of a pet public, or changes what is. A pet keeps its tag's id for good, so that what is engraved
 * stays right. A `message` that is left out stays as it is. Errors: `not-found` when there is no such pet.
 */
export const publishTag = defineCallable({
  name: 'publishTag',
  input: z.strictObject({
    petId: firestoreId,
    fields: cardFieldsSchema,
    lostMode: z.boolean(),
    message: z.optional(optionalText(280)),
  }),
  output: z.object({ tagId: tagIdSchema }),
});

/** Takes the page away at once; what had been chosen is kept. Errors: `not-found` when the pet never had a card. */
export const unpublishTag = defineCallable({
  name: 'unpublishTag',
  input: z.object({ petId: firestoreId }),
  output: z.object({ tagId: tagIdSchema }),
});
