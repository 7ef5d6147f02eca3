import { mailTemplates, outboxPath, type Effect } from '@pawfolio/domain/order';
import { Timestamp, type Firestore, type UpdateData, type DocumentData } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { deadLetterDocument } from '../../../platform/dead-letters.ts';
import { grpc, hasGrpcCode } from '../../../platform/grpc.ts';
import { describe } from '../../../platform/logger.ts';
import { mailExpiry } from '../../../platform/mail.ts';
import type { DeadLetter, GiveUpReason } from '../../../platform/trigger.ts';
import type { Claim, EffectState, OutboxStore } from './ports.ts';

/** Longer than any effect takes: print files of twenty designs, and a print shop that takes its time. */
export const LEASE_MS = 10 * 60_000;
const KEPT_MS = 90 * 24 * 60 * 60_000;

const effect = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('submit'), key: z.literal('submit') }),
  z.object({ kind: z.literal('refund'), key: z.literal('refund') }),
  z.object({ kind: z.literal('mail'), key: z.string(), template: z.enum(mailTemplates) }),
]);
const states = z.enum(['pending', 'running', 'done', 'skipped', 'dead']);
const entrySchema = z.object({
  orderId: z.string(),
  state: states,
  attempts: z.number(),
  /** When it may be taken; of one that is being carried out, when its lease ends. Null once it is settled. */
  dueAt: z.nullable(z.instanceof(Timestamp)),
});

const lost = (error: unknown): false => {
  if (!hasGrpcCode(error, grpc.notFound, grpc.failedPrecondition, grpc.aborted)) throw error;
  return false;
};

/** How its dead letters are called. */
export const OUTBOX = 'outbox';

function letterOf({ id, orderId, effect, tries }: Claim, error: unknown, reason: GiveUpReason): DeadLetter {
  const payload = { orderId, kind: effect.kind, key: effect.key, tries };
  const subject = `outbox/${id}`;
  return { name: OUTBOX, event: { id, time: '', subject, payload }, error, reason };
}

/** The outbox in Firestore. A lease is a state with an end; each step is one write on the state that was read. */
export function outboxStore(db: Firestore, now: () => number): OutboxStore {
  const at = (ms: number): Timestamp => Timestamp.fromMillis(ms);
  const entry = (id: string) => db.doc(`outbox/${id}`);
  const read = async (id: string) => {
    const found = await entry(id).get();
    return found.exists ? { ...entrySchema.parse(found.data()), found } : null;
  };
  const write = (claim: Claim, data: UpdateData<DocumentData>): Promise<boolean> =>
    entry(claim.id)
      .update(data, { lastUpdateTime: claim.version as Timestamp })
      .then(() => true, lost);
  const settled = (state: EffectState, error: string | null): UpdateData<DocumentData> => ({
    ...{ state, error, dueAt: null, settledAt: at(now()) },
    expireAt: state === 'dead' ? null : at(now() + KEPT_MS),
  });
  return {
    due: async (limit) => {
      const found = db.collection('outbox').where('dueAt', '<=', at(now())).orderBy('dueAt').limit(limit);
      return (await found.select().get()).docs.map(({ id }) => id);
    },
    claim: async (id) => {
      const known = await read(id);
      if (!known?.dueAt || known.dueAt.toMillis() > now() || !known.found.updateTime) return null;
      const tries = known.attempts + 1;
      try {
        const { writeTime } = await entry(id).update(
          { state: 'running', attempts: tries, dueAt: at(now() + LEASE_MS) },
          { lastUpdateTime: known.found.updateTime },
        );
        const taken: Effect = effect.parse(known.found.data());
        return { id, orderId: known.orderId, effect: taken, tries, version: writeTime };
      } catch (error) {
        lost(error);
        return null;
      }
    },
    finish: (claim, state, note) => write(claim, settled(state, note ?? null)),
    finishWithMail: async (claim, uid, { to, ...message }) => {
      const batch = db.batch();
      batch.update(entry(claim.id), settled('done', null), { lastUpdateTime: claim.version as Timestamp });
      batch.set(db.doc(`mail/${claim.id}`), {
        to,
        message,
        uid,
        orderId: claim.orderId,
        createdAt: at(now()),
        ...mailExpiry(now()),
      });
      return batch.commit().then(() => true, lost);
    },
    release: (claim, dueAt, error) => write(claim, { state: 'pending', dueAt: at(dueAt), error }),
    bury: (claim, error, reason) => {
      const { name, message } = describe(error);
      const letter = deadLetterDocument(letterOf(claim, error, reason), now());
      const batch = db.batch();
      const change = settled('dead', `${name}: ${message}`);
      batch.update(entry(claim.id), change, { lastUpdateTime: claim.version as Timestamp });
      batch.set(db.doc(letter.path), letter.data);
      return batch.commit().then(() => true, lost);
    },
    stateOf: async (id) => (await read(id))?.state ?? null,
    rearm: async (id) => {
      const known = await read(id);
      if (!known?.found.updateTime || (known.state !== 'skipped' && known.state !== 'dead')) return false;
      const again = { state: 'pending', attempts: 0, dueAt: at(now()), error: null, expireAt: null };
      const batch = db.batch();
      batch.update(entry(id), again, { lastUpdateTime: known.found.updateTime });
      batch.delete(db.doc(`deadLetters/${OUTBOX}_${id}`));
      return batch.commit().then(() => true, lost);
    },
  };
}

export const refundEntry = (orderId: string): string => outboxPath(orderId, 'refund').slice('outbox/'.length);
