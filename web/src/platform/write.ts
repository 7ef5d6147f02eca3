import { toAppError } from './errors.ts';
import { loadFull } from './sdk/load.ts';
import { noteUnsent } from './unsent.ts';

/** Stands in a write for the moment at which the server accepts it. */
export { serverTime } from '@pawfolio/domain/kernel';
import { serverTime } from '@pawfolio/domain/kernel';

export type WriteOp =
  | { op: 'create' | 'set' | 'update'; path: string; data: Record<string, unknown> }
  | { op: 'delete'; path: string };

export interface Commit {
  /** Settles when the server has answered; rejects with an `AppError` when it refused. */
  synced: Promise<void>;
}

/** An unused document id, made without the network. */
export async function newId(): Promise<string> {
  return (await loadFull()).freshId();
}

/**
 * Writes all or nothing. Resolves as soon as this device holds the write, also without a network;
 * the server's answer is `synced`.
 */
export async function commit(ops: readonly WriteOp[]): Promise<Commit> {
  const full = await loadFull();
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
  noteUnsent(full.allSent);
  const answered = synced.catch((error: unknown) => {
    throw toAppError(error);
  });
  answered.catch(() => undefined); // callers that do not wait must not cause an unhandled rejection
  await queued;
  return { synced: answered };
}
