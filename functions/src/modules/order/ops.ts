import { Timestamp, type Firestore } from 'firebase-admin/firestore';
import type { Logger } from '../../platform/logger.ts';
import { processInbox, processWaiting } from './apply.ts';
import { OUTBOX, outboxStore } from './outbox/store.ts';
import { orderStore } from './repository.ts';

/** What people should look at: an event that was not applied, or an effect that was given up. */
export interface StuckEntry {
  /** `webhookEvents/…`, `outbox/…`, or `orders/…` for the events that waited for one. */
  path: string;
  state: string;
  orderId: string | null;
  kind: string;
  since: Date | null;
  error: string | null;
}

/** Events are given this long before they count as stuck. */
const PATIENCE_MS = 10 * 60_000;

/** The oldest first. Events for orders that do not exist are `waiting`; they are applied when their order is made. */
export async function listStuck(db: Firestore, now: number): Promise<StuckEntry[]> {
  const [inbox, dead] = await Promise.all([
    db.collection('webhookEvents').where('state', 'in', ['received', 'waiting']).limit(1_000).get(),
    db.collection('outbox').where('state', '==', 'dead').limit(1_000).get(),
  ]);
  const entries = [...inbox.docs, ...dead.docs].map((found): StuckEntry => {
    const since: unknown = found.get('receivedAt') ?? found.get('settledAt');
    const [orderId, error] = [found.get('orderId') as unknown, found.get('error') as unknown];
    return {
      path: found.ref.path,
      state: String(found.get('state')),
      orderId: typeof orderId === 'string' ? orderId : null,
      kind: String(found.get('kind')),
      since: since instanceof Timestamp ? since.toDate() : null,
      error: typeof error === 'string' ? error : null,
    };
  });
  const stuck = entries.filter(
    ({ state, since }) => state !== 'received' || now - (since?.getTime() ?? 0) > PATIENCE_MS,
  );
  const letters = await lettersAbout(db, new Set(stuck.map(({ path }) => path)));
  return [...stuck, ...letters].sort((a, b) => (a.since?.getTime() ?? 0) - (b.since?.getTime() ?? 0));
}

/** Whose dead letters are about orders. */
const ours = ['applyOrderEvent', 'applyWaitingEvents', OUTBOX];

/** By what they are about, so that a thing that got stuck is listed once. */
async function lettersAbout(db: Firestore, known: ReadonlySet<string>): Promise<StuckEntry[]> {
  const { docs } = await db.collection('deadLetters').where('function', 'in', ours).limit(1_000).get();
  const entries = docs.map((found): StuckEntry => {
    const [path, since] = [String(found.get('subject')), found.get('at') as unknown];
    const [, orderId = null] = /^orders\/([^/]+)$/.exec(path) ?? [];
    const error = found.get('error') as { name: string; message: string };
    return {
      ...{ path, state: String(found.get('reason')), orderId, kind: String(found.get('function')) },
      since: since instanceof Timestamp ? since.toDate() : null,
      error: `${error.name}: ${error.message}`,
    };
  });
  return entries.filter(({ path }) => !known.has(path));
}

/** Everything that is stored of an entry; null where there is none. */
export async function showEntry(db: Firestore, path: string): Promise<Record<string, unknown> | null> {
  return (await db.doc(path).get()).data() ?? null;
}

async function again(db: Firestore, logger: Logger, path: string): Promise<string> {
  const [collection, id] = path.split('/');
  if (collection === 'outbox' && id !== undefined)
    return (await outboxStore(db, Date.now).rearm(id)) ? 'is due again' : 'was not given up';
  const store = orderStore(db, Date.now);
  if (collection === 'orders' && id !== undefined) {
    await processWaiting(store, logger, id);
    return 'has no event waiting';
  }
  if (collection !== 'webhookEvents' || id === undefined)
    throw new TypeError(`${path} is neither an event nor an effect`);
  await processInbox(store, logger, id);
  return (await store.entry(id))?.state ?? 'is not there';
}

/**
 * Applies an event again by the path of every event, or those that wait for an order, or gives an effect to the sweep again,
 * which carries it out within a minute. Answers what came of it; dead letters about it are gone then. Throws if it fails again.
 */
export async function replayEntry(db: Firestore, logger: Logger, path: string): Promise<string> {
  const result = await again(db, logger, path);
  const letters = await db.collection('deadLetters').where('subject', '==', path).get();
  await Promise.all(letters.docs.map(({ ref }) => ref.delete()));
  return result;
}
