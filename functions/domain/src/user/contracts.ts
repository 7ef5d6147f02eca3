import * as z from 'zod/mini';
import { defineCallable, integer, text } from '../kernel/index.ts';

const count = integer(0, Number.MAX_SAFE_INTEGER);
const counts = z.object({ pets: count, designs: count, orders: count });

/**
 * Moves what a guest has made into the caller's account, and removes the guest. `guestIdToken` proves that the caller was
 * that guest. May be interrupted and repeated; the answer is the same. With `previewOnly` it counts what would move. `left`
 * are pets for which there was no room: they stay with the guest. Errors: `invalid-argument` for a token that proves nothing,
 * `failed-precondition` when it is not a guest's or the caller is one, `unavailable` when an upload is still being worked on.
 */
export const mergeGuest = defineCallable({
  name: 'mergeGuest',
  input: z.strictObject({ guestIdToken: text(20, 8_192), previewOnly: z.optional(z.boolean()) }),
  output: z.object({ moved: counts, left: z.object({ pets: count }) }),
});
export interface MergeAnswer {
  moved: { pets: number; designs: number; orders: number };
  left: { pets: number };
}

const jobId = text(16, 64);

/**
 * Asks for the account to be deleted, seven days from now; asking again answers the same. Errors: `requires-recent-login` unless
 * the caller has signed in within the last five minutes, or is a guest, who has nothing to sign in with.
 */
export const deleteMyAccount = defineCallable({
  name: 'deleteMyAccount',
  input: z.strictObject({ confirm: z.literal('DELETE') }),
  output: z.object({ jobId }),
});

/** Takes a deletion back that has not begun. `kept` is false when none was asked for. Errors: `failed-precondition` when it has. */
export const keepMyAccount = defineCallable({
  name: 'keepMyAccount',
  input: z.strictObject({}),
  output: z.object({ kept: z.boolean() }),
});

/**
 * Puts everything that we hold of the caller into one ZIP; while one is being made, answers that. Errors: `resource-exhausted` after
 * three in a day.
 */
export const exportMyData = defineCallable({
  name: 'exportMyData',
  input: z.strictObject({}),
  output: z.object({ jobId }),
});

/**
 * Compares how the caller signs in with what the server knew, and notes what has changed in the record of sensitive actions.
 * Pages call it after such a change, and before they show the record.
 */
export const reviewSignIn = defineCallable({
  name: 'reviewSignIn',
  input: z.strictObject({}),
  output: z.object({ noted: integer(0, 10) }),
});

/** Says that the caller is about to fetch a copy of the data; it is noted. Errors: `not-found` when there is no such copy. */
export const noteExportDownload = defineCallable({
  name: 'noteExportDownload',
  input: z.strictObject({ jobId }),
  output: z.object({ noted: z.boolean() }),
});

/** Ends every session of the caller, this one included, within the hour for which tokens last. */
export const signOutEverywhere = defineCallable({
  name: 'signOutEverywhere',
  input: z.strictObject({}),
  output: z.object({ ended: z.boolean() }),
});
