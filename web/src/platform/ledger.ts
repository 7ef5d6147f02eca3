import { create } from 'zustand';
import { messageFor, toAppError } from './errors.ts';
import { readEntry, writeEntry, type About, type Unsent } from './ledger-entry.ts';
import { keepPrivate } from './private.ts';
import { useAuth } from './session.ts';
import { hasUnsent, unsentKey, unsentKeys } from './unsent.ts';
import type { WriteOp } from './write-op.ts';

export type { Unsent } from './ledger-entry.ts';

/** What this device has written for the account and the server has not taken, oldest first; of all tabs. */
export const useLedger = create<readonly Unsent[]>()(() => []);

const uidNow = (): string | undefined => useAuth.getState().user?.uid;
/** Entries of this page, whose answers it hears itself. */
const own = new Set<string>();

function refresh(): void {
  const uid = uidNow();
  const entries = uid === undefined ? [] : unsentKeys(uid).map((key) => readEntry(localStorage.getItem(key)));
  useLedger.setState(
    entries.filter((entry) => entry !== null).sort((a, b) => a.at - b.at),
    true,
  );
}

function put(uid: string, entry: Omit<Unsent, 'whole'>): void {
  keepPrivate(uid, localStorage, unsentKey(uid, entry.id), writeEntry(entry));
  refresh();
}

/** Forgets an entry: it has arrived, or the customer gives it up. */
export function settle(id: string): void {
  const uid = uidNow();
  if (uid !== undefined) localStorage.removeItem(unsentKey(uid, id));
  refresh();
}

/** Keeps what was refused, with the reason, until the customer has looked at it. */
export function refuse(entry: Unsent, reason: string): void {
  const uid = uidNow();
  if (uid !== undefined && localStorage.getItem(unsentKey(uid, entry.id)) !== null)
    put(uid, { ...entry, state: 'refused', reason });
}

const keyOf = ({ about, ops }: Pick<Unsent, 'about' | 'ops'>): string => about?.key ?? ops[0]?.path ?? '';

/** Notes a commit until the server has answered it. One that was refused before for the same thing is settled by it. */
export function noteCommit(ops: readonly WriteOp[], about: About | null, synced: Promise<void>): void {
  const uid = uidNow();
  if (uid === undefined) return;
  const id = crypto.randomUUID();
  const entry: Unsent = { id, at: Date.now(), state: 'waiting', reason: null, about, ops, whole: true };
  for (const old of useLedger.getState())
    if (old.state === 'refused' && keyOf(old) === keyOf(entry)) settle(old.id);
  own.add(id);
  put(uid, entry);
  synced.then(
    () => settle(id),
    (error: unknown) => {
      // Whether it is there could not be found out now: `arrivals.ts` looks the next time.
      if (toAppError(error).code === 'network') own.delete(id);
      else if (about && !about.ownRefusals) refuse(entry, messageFor(error));
      else settle(id);
    },
  );
}

/** Of those that wait, the ones whose answer this page will not hear: of an earlier visit, or of a tab that is closed. */
export const unheard = (): Unsent[] => {
  refresh();
  return useLedger.getState().filter(({ id, state }) => state === 'waiting' && !own.has(id));
};

/** Gives what is on its way a moment to arrive. Whether everything has, and nothing was refused. */
export async function allSentWithin(milliseconds: number): Promise<boolean> {
  const uid = uidNow();
  refresh();
  if (hasUnsent(uid) && navigator.onLine)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, milliseconds);
      const stop = useLedger.subscribe(() => hasUnsent(uid) || done());
      function done(): void {
        clearTimeout(timer);
        stop();
        resolve();
      }
    });
  return unsentKeys(uid).length === 0;
}

if (typeof window !== 'undefined') {
  window.addEventListener('storage', refresh);
  useAuth.subscribe(refresh);
  refresh();
}
