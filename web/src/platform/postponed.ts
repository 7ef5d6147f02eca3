import { toAppError, type AppError } from './errors.ts';
import { addGoing, listGoing, removeGoing, type Going, type RemovalCall } from './going.ts';
import { callOnLeave, deleteOnLeave } from './rest-leave.ts';
import { loadFunctions } from './sdk/load.ts';
import { idToken } from './token.ts';
import { commit } from './write.ts';

export interface Postponed {
  /** Takes the deletion back. False when it was too late. */
  keep: () => boolean;
  /** Deletes now. */
  finish: () => void;
}

interface Own {
  finish: () => void;
  call: RemovalCall | undefined;
}

/** What this page has to delete. Other pages wait for the lock that it holds on each. */
const own = new Map<string, Own>();
/** Fetched ahead: there is no time for it when the page is left. */
let token: string | null = null;

const lockOf = (path: string): string => `pawfolio.going:${path}`;

/** Until `held` settles, no other page may delete it. A page that is closed or crashes lets go of it by itself. */
const hold = (path: string, held: Promise<void>): Promise<unknown> =>
  'locks' in navigator ? navigator.locks.request(lockOf(path), () => held) : held;

async function remove({ path, call }: Pick<Going, 'path' | 'call'>): Promise<void> {
  if (call) return removeByCall(call);
  const { synced } = await commit([{ op: 'delete', path }]);
  await synced;
}

async function removeByCall({ name, input }: RemovalCall): Promise<void> {
  try {
    await (await loadFunctions()).callByName(name, input);
  } catch (error) {
    // Gone already, by another device or by a call whose answer was lost.
    if (toAppError(error).code !== 'not-found') throw toAppError(error);
  }
}

/** Firestore keeps a deletion until there is a network; a call cannot be kept, so it stays listed for the next visit. */
const mayStillWork = (error: unknown, call: RemovalCall | undefined): boolean =>
  call !== undefined && ['network', 'offline'].includes(toAppError(error).code);

/**
 * Deletes a document unless somebody takes it back: `finish` is to be called when the time for that is over. Until then it is
 * in `useGoing`. Leaving the page ends the time; after a crash, or without a network, the next visit deletes it.
 * `onRefused` hears of a deletion that the server did not accept; the document is in sight again then. `call` names the
 * function that deletes what a client may not; the function must bear being called twice.
 */
export function postponeDelete(
  uid: string,
  path: string,
  onRefused: (error: AppError) => void = () => undefined,
  call?: RemovalCall,
): Postponed {
  let open = true;
  let release = (): void => undefined;
  void hold(path, new Promise<void>((resolve) => (release = resolve)));
  const end = (): void => {
    open = false;
    own.delete(path);
    release();
  };
  const finish = (): void => {
    if (!open) return;
    end();
    const settle = (): void => removeGoing(path);
    remove({ path, ...(call && { call }) }).then(settle, (error: unknown) => {
      if (mayStillWork(error, call)) return;
      settle();
      onRefused(toAppError(error));
    });
  };
  addGoing({ uid, path, ...(call && { call }) });
  own.set(path, { finish, call });
  idToken().then(
    (known) => (token = known),
    () => undefined,
  );
  return {
    keep: () => {
      const inTime = open;
      if (open) removeGoing(path);
      end();
      return inTime;
    },
    finish,
  };
}

// The last chance while the tab is being closed: a request that the browser sends also when the page is no more. What it
// cannot send, because there is no network, is still listed and done by the next visit; twice does no harm.
window.addEventListener('pagehide', () => {
  if (own.size === 0) return;
  if (token !== null) {
    const documents = [...own].filter(([, { call }]) => call === undefined).map(([path]) => path);
    if (documents.length > 0) deleteOnLeave(documents, token);
    for (const { call } of own.values()) if (call) callOnLeave(call.name, call.input, token);
  }
  for (const { finish } of [...own.values()]) finish();
});

/** Deletes what an earlier visit has left to do. Waits where another tab still may take it back. */
export function finishPostponed(uid: string): void {
  for (const { path, uid: owner, call } of listGoing()) {
    if (owner !== uid || own.has(path)) continue;
    const work = async (): Promise<void> => {
      if (!listGoing().some((entry) => entry.path === path)) return;
      const isOver = await remove({ path, ...(call && { call }) }).then(
        () => true,
        (error: unknown) => !mayStillWork(error, call),
      );
      if (isOver) removeGoing(path);
    };
    if ('locks' in navigator) void navigator.locks.request(lockOf(path), work);
    else void work();
  }
}
