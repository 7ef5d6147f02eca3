import { setTimeout as pause } from 'node:timers/promises';
import type { WriteBatch } from 'firebase-admin/firestore';
import { AppError } from './errors.ts';
import { grpc, hasGrpcCode } from './grpc.ts';

const MOST = 40;
const LONGEST_PAUSE_MS = 60;

/**
 * Tries until `attempt` answers something but null, which it does where somebody else was faster. Of several who try at
 * once one succeeds each time, so this ends; the pause keeps them from meeting again. Throws `unavailable` if it does not.
 */
export async function untilDone<T>(attempt: (count: number) => Promise<T | null>): Promise<T> {
  for (let count = 0; count < MOST; count++) {
    const done = await attempt(count);
    if (done !== null) return done;
    if (count > 0) await pause(Math.random() * LONGEST_PAUSE_MS);
  }
  throw new AppError('unavailable', 'Too much is being saved at once. Please try again.');
}

/** Does it; false where a precondition did not hold, or somebody else was at it at the same moment. */
export async function held(commit: () => Promise<unknown>): Promise<boolean> {
  try {
    await commit();
    return true;
  } catch (error) {
    if (hasGrpcCode(error, grpc.notFound, grpc.alreadyExists, grpc.failedPrecondition, grpc.aborted))
      return false;
    throw error;
  }
}

/** Commits a batch; false as with `held`. */
export const committed = (batch: WriteBatch): Promise<boolean> => held(() => batch.commit());
