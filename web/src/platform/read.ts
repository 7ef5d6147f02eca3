import { toAppError } from './errors.ts';
import type { DocRef } from './refs.ts';
import { readDoc } from './rest.ts';

/** One document that is for everyone, also for somebody without an account; null when there is none. Throws `AppError`. */
export async function readPublic<T>(ref: DocRef<T>): Promise<T | null> {
  try {
    return parsed(ref, await readDoc(ref.path, { asNobody: true }));
  } catch (error) {
    throw toAppError(error);
  }
}

const parsed = <T>(ref: DocRef<T>, raw: Record<string, unknown> | undefined): T | null =>
  raw === undefined ? null : ref.parse(ref.path.slice(ref.path.lastIndexOf('/') + 1), raw);

/**
 * One document as the server has it now, past everything that this device holds or has not yet sent; null when there
 * is none. Throws `AppError`, `network` without a connection.
 */
export async function readNow<T>(ref: DocRef<T>): Promise<T | null> {
  try {
    return parsed(ref, await readDoc(ref.path));
  } catch (error) {
    throw toAppError(error);
  }
}
