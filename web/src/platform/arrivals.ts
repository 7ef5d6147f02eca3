import { toAppError } from './errors.ts';
import { hasArrived, takenOnce, type Unsent } from './ledger-entry.ts';
import { refuse, settle, unheard } from './ledger.ts';
import { readDoc } from './rest.ts';
import { afterFull, loadFull } from './sdk/load.ts';
import type { WriteOp } from './write-op.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
const NOT_THERE = 'It was sent, but it is not among what we keep for you.';

/** A document as the server has it; asks until the network has let an answer through. Throws `AppError`. */
async function stored(path: string): Promise<Record<string, unknown> | undefined> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS))
    try {
      return await readDoc(path);
    } catch (error) {
      if (toAppError(error).code !== 'network') throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
}

/**
 * Whether a commit that was refused is there all the same. Where an answer is lost, the SDK sends again what the server has
 * already taken (it promises "at least once"), and what may be created only once is then refused. Resolves when that could be
 * found out, as the SDK's own answer does: whoever is told of a failure tries again, and has the same thing twice.
 */
export async function arrivedBefore(ops: readonly WriteOp[]): Promise<boolean> {
  const proofs = takenOnce(ops);
  const found = await Promise.all(proofs.map(async (op) => hasArrived(op, await stored(op.path))));
  return found.length > 0 && found.every(Boolean);
}

/** Looks on the server whether a change of an earlier visit is there. */
async function look(entry: Unsent, later: ReadonlySet<string>): Promise<void> {
  for (const op of entry.ops) {
    if (later.has(op.path)) continue;
    if (hasArrived(op, await stored(op.path))) continue;
    if (entry.about && entry.about.ownRefusals !== 'always') refuse(entry, NOT_THERE);
    else settle(entry.id);
    return;
  }
  settle(entry.id);
}

let looking: Promise<void> | undefined;

async function lookAtAll(allSent: () => Promise<void>): Promise<void> {
  const entries = unheard();
  if (entries.length === 0) return;
  // By then each of them has been taken or refused; which of the two, the SDK tells only the page that wrote it.
  await allSent();
  const left = new Set(unheard().map(({ id }) => id));
  const later = new Set<string>();
  for (const entry of entries.reverse()) {
    if (left.has(entry.id)) await look(entry, later);
    for (const op of entry.ops) later.add(op.path);
  }
}

/**
 * Finds out what became of changes that an earlier visit left to be sent. `allSent` resolves when the server has answered
 * all that this device holds. Never throws: what cannot be found out now is looked at the next time.
 */
export function checkArrivals(allSent: () => Promise<void>): Promise<void> {
  looking ??= lookAtAll(allSent)
    .catch(() => undefined)
    .finally(() => (looking = undefined));
  return looking;
}

let started = false;

/**
 * Checks once the SDK is there, when the network comes back, and when a tab is looked at again: another one may have been
 * closed meanwhile. May be called often.
 */
export async function keepChecking(): Promise<void> {
  if (started) return;
  started = true;
  await afterFull;
  const { allSent } = await loadFull();
  const check = (): void => {
    if (document.visibilityState === 'visible') void checkArrivals(allSent);
  };
  window.addEventListener('online', check);
  document.addEventListener('visibilitychange', check);
  check();
}
