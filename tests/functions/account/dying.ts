import { WriteBatch, type Firestore } from 'firebase-admin/firestore';
import { vi } from 'vitest';
import { bucket, db } from '../support/admin.ts';

const KILLED = 'killed';

/**
 * Runs the real thing in a process that dies at its next write after so many: of documents, commits, transactions, whole
 * branches and files. From then on nothing is written any more. Null where it died, else what came of it.
 */
export async function untilKilled<T>(
  steps: number,
  work: (step: () => void) => Promise<T>,
): Promise<T | null> {
  let left = steps;
  const step = (): void => {
    left -= 1;
    if (left < 0) throw new Error(KILLED);
  };
  /** What `name` does, after a step. */
  const costs = (owner: object, name: string): void => {
    const own = owner as Record<string, (...args: unknown[]) => unknown>;
    const original = own[name];
    if (!original) throw new Error(`There is no ${name}`);
    vi.spyOn(own, name).mockImplementation(function (this: unknown, ...args: unknown[]) {
      step();
      return original.apply(this, args);
    });
  };
  // What is written by a document itself goes through a batch of its own.
  costs(WriteBatch.prototype, 'commit');
  for (const name of ['runTransaction', 'recursiveDelete'] satisfies (keyof Firestore)[]) costs(db, name);
  const file = Object.getPrototypeOf(bucket.file('x')) as object;
  for (const name of ['save', 'delete', 'createWriteStream']) costs(file, name);
  try {
    const result = await work(step);
    return left < 0 ? null : result;
  } catch (error) {
    if (error instanceof Error && error.message === KILLED) return null;
    throw error;
  } finally {
    vi.restoreAllMocks();
  }
}
