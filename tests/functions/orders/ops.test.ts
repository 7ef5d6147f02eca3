import { randomUUID } from 'node:crypto';
import { Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { listStuck, replayEntry, showEntry } from '../../../functions/src/modules/order/ops.ts';
import { outboxStore } from '../../../functions/src/modules/order/outbox/store.ts';
import { createLogger } from '../../../functions/src/platform/logger.ts';
import { db } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { payment } from '../support/webhooks.ts';

const logger = createLogger('order', () => undefined);
const stuckOf = async (orderId: string) =>
  (await listStuck(db, Date.now())).filter((entry) => entry.orderId === orderId);

it('shows events that wait for an order and effects that were given up, and takes them up again', async () => {
  const orderId = randomUUID();
  const event = payment(orderId, 'checkout.session.expired', 1_770_000_000);
  await event.send();
  await eventually(async () => expect(await stuckOf(orderId)).toMatchObject([{ state: 'waiting' }]));
  const path = `webhookEvents/payment_${event.id}`;
  expect(await showEntry(db, path)).toMatchObject({ orderId, state: 'waiting' });
  expect(await replayEntry(db, logger, path)).toBe('waiting');

  const effect = `outbox/${orderId}_refund`;
  const at = Timestamp.now();
  const dead = {
    orderId,
    key: 'refund',
    kind: 'refund',
    state: 'dead',
    attempts: 14,
    dueAt: null,
    error: 'No',
    settledAt: at,
  };
  await db.doc(effect).set(dead);
  expect((await stuckOf(orderId)).map((entry) => entry.path)).toContain(effect);
  expect(await replayEntry(db, logger, effect)).toBe('is due again');
  expect(await showEntry(db, effect)).toMatchObject({ state: 'pending', attempts: 0, error: null });
  expect(await replayEntry(db, logger, effect)).toBe('was not given up');
  await expect(replayEntry(db, logger, 'users/x')).rejects.toThrow('neither');
  await db.doc(effect).delete();
});

it('keeps a dead letter of an effect that was given up, until it is taken up again', async () => {
  const orderId = randomUUID();
  const id = `${orderId}_submit`;
  // Of a kind that waits for the sweep, so that nobody else takes it.
  const outbox = outboxStore(db, Date.now);
  const effect = { orderId, key: 'submit', kind: 'submit', state: 'pending', attempts: 13 };
  await db.doc(`outbox/${id}`).set({ ...effect, dueAt: Timestamp.fromMillis(0) });
  const claim = await outbox.claim(id);
  if (!claim) throw new Error('It was not there to be taken');
  const letter = db.doc(`deadLetters/outbox_${id}`);
  expect(
    await outbox.bury({ ...claim, version: Timestamp.fromMillis(1) }, new Error('No'), 'permanent'),
  ).toBe(false);
  expect((await letter.get()).exists).toBe(false);
  expect(await outbox.bury(claim, new Error('No'), 'tried_too_often')).toBe(true);
  expect((await letter.get()).data()).toMatchObject({
    function: 'outbox',
    subject: `outbox/${id}`,
    payload: { orderId, kind: 'submit', key: 'submit', tries: 14 },
    reason: 'tried_too_often',
    error: { name: 'Error', message: 'No' },
  });
  expect((await stuckOf(orderId)).map(({ path }) => path)).toEqual([`outbox/${id}`]);
  expect(await replayEntry(db, logger, `outbox/${id}`)).toBe('is due again');
  expect((await letter.get()).exists).toBe(false);
  await db.doc(`outbox/${id}`).delete();
});

it('lists what a trigger gave up, and takes it off the list once it is done', async () => {
  const orderId = randomUUID();
  const letter = db.doc(`deadLetters/applyWaitingEvents_${orderId}`);
  await letter.set({
    ...{ function: 'applyWaitingEvents', eventId: orderId, subject: `orders/${orderId}`, payload: {} },
    ...{ reason: 'too_old', error: { name: 'Error', message: 'No', stack: '' } },
    ...{ at: Timestamp.now(), expireAt: Timestamp.now() },
  });
  expect(await stuckOf(orderId)).toMatchObject([{ path: `orders/${orderId}`, state: 'too_old' }]);
  expect(await replayEntry(db, logger, `orders/${orderId}`)).toBe('has no event waiting');
  expect(await stuckOf(orderId)).toEqual([]);
});
