import * as z from 'zod/mini';
import { defineCallable, firestoreId } from '../kernel/index.ts';

/**
 * The passport of one of the caller's pets as a PDF. Made anew each time and kept nowhere. `pdf` is Base64.
 * Errors: `not-found`, and `resource-exhausted` for whoever asks too often.
 */
export const passportFile = defineCallable({
  name: 'petPassport',
  input: z.strictObject({ petId: firestoreId }),
  output: z.object({ pdf: z.string(), pages: z.number() }),
});
