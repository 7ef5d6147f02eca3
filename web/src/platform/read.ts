import { toAppError } from './errors.ts';
import type { DocRef } from './refs.ts';
import { readDoc } from './rest.ts';

/**
 * One document as the server has it now, past everything that this device holds or has not yet sent; null when there
 * is none. Throws `AppError`, `network` without a connection.
 */
export async function readNow<T>(ref: DocRef<T>): Promise<T | null> {
  try {
    const raw = await readDoc(ref.path);
    return raw === undefined ? null : ref.parse(ref.path.slice(ref.path.lastIndexOf('/') + 1), raw);
  } catch (error) {
    throw toAppError(error);
  }
}
