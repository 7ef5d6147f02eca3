import { toAppError } from './errors.ts';
import type { About } from './ledger-entry.ts';
import { loadFull } from './sdk/load.ts';
import type { WriteOp } from './write-op.ts';

/** Stands in a write for the moment at which the server accepts it. */
export { serverTime } from '@pawfolio/domain/kernel';
import { serverTime } from '@pawfolio/domain/kernel';

export type { About } from './ledger-entry.ts';
export type { WriteOp } from './write-op.ts';

export interface Commit {
  /** Settles when the server has answered; rejects with an `AppError` when it refused, `network` when that could not be found out. */
  synced: Promise<void>;
}

/** An unused document id, made without the network. */
export async function newId(): Promise<string> {
  return (await loadFull()).freshId();
}

const hasArrivedBefore = async (ops: readonly WriteOp[]): Promise<boolean> =>
  (await import('./arrivals.ts')).arrivedBefore(ops);

/**
 * Writes all or nothing. Resolves as soon as this device holds the write, also without a network;
 * the server's answer is `synced`. With `about`, a refusal is also kept with what was typed until the customer has looked
 * at it, even when the answer comes after the page was closed.
 */
export async function commit(ops: readonly WriteOp[], about: About | null = null): Promise<Commit> {
  // Only a page that was never whole lacks it; then Firestore's cache keeps the change, and nobody counts it.
  const [full, ledger] = await Promise.all([loadFull(), import('./ledger.ts').catch(() => null)]);
  const stamp = full.serverTimestamp();
  const withTime = (data: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, value === serverTime ? stamp : value]),
    );
  const { queued, synced } = full.writeAll(
    ops.map((op) =>
      op.op === 'delete'
        ? { kind: 'delete' as const, path: op.path }
        : {
            kind: op.op === 'update' ? ('update' as const) : ('set' as const),
            path: op.path,
            data: withTime(op.data),
          },
    ),
  );
  const answered = synced
    .catch(async (refusal: unknown) => {
      if (toAppError(refusal).code !== 'permission-denied' || !(await hasArrivedBefore(ops))) throw refusal;
    })
    .catch((error: unknown) => {
      throw toAppError(error);
    });
  ledger?.noteCommit(ops, about, answered);
  answered.catch(() => undefined); // callers that do not wait must not cause an unhandled rejection
  await queued;
  return { synced: answered };
}
