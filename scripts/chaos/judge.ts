import { isDeepStrictEqual } from 'node:util';
import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import {
  effectsOfAll,
  foldOrder,
  parseFulfilmentEvent,
  parseStripeEvent,
  SUBMISSION,
  validOrder,
  type OrderEvent,
  type OrderTerms,
} from '@pawfolio/domain/order';
import { parseTimeline } from '../../functions/src/modules/order/documents.ts';
import type { ChaosEvent, ChaosOrder } from './histories.ts';
import type { Done } from './providers.ts';

export interface Verdicts {
  lines: string[];
  errors: string[];
}

const isEmpty = async (db: Firestore, collection: string, state: string): Promise<boolean> =>
  (await db.collection(collection).where('state', '==', state).limit(1).get()).empty;

/** Whether nobody has anything left to do. */
export async function isQuiet(db: Firestore): Promise<boolean> {
  const open = [
    isEmpty(db, 'webhookEvents', 'received'),
    isEmpty(db, 'webhookEvents', 'waiting'),
    isEmpty(db, 'outbox', 'pending'),
    isEmpty(db, 'outbox', 'running'),
  ];
  return (await Promise.all(open)).every(Boolean);
}

const { items, totals } = validOrder();
const terms: OrderTerms = {
  base: { payment: 'pending', fulfilment: 'hold_window', shipments: [] },
  items,
  total: totals.total,
};

function read({ to, id, body }: ChaosEvent): OrderEvent {
  const parsed: unknown = JSON.parse(body);
  const received = to === 'payment' ? parseStripeEvent(parsed, 0) : parseFulfilmentEvent(id, parsed, 0);
  if (!received) throw new Error(`${id} is no event`);
  return received.event;
}

/** One order against what its sorted history, each event once, comes to. */
async function judgeOrder(db: Firestore, { orderId, events }: ChaosOrder): Promise<string[]> {
  const sent = events.map(read);
  const [order, timeline] = await Promise.all([
    db.doc(`orders/${orderId}`).get(),
    db.collection(`orders/${orderId}/timeline`).get(),
  ]);
  const own = timeline.docs.flatMap((each) =>
    each.id === SUBMISSION ? (parseTimeline(each.id, each.data()) ?? []) : [],
  );
  const { state } = foldOrder(terms, [...sent, ...own.map(({ event }) => event)]);
  const valueOf = (key: string): unknown => order.get(key);
  const found = {
    payment: valueOf('payment'),
    fulfilment: valueOf('fulfilment'),
    shipments: valueOf('shipments'),
  };
  return [
    ...(isDeepStrictEqual(found, state)
      ? []
      : [
          `${orderId} is ${String(found.payment)}, ${String(found.fulfilment)}; it should be ${state.payment}, ${state.fulfilment}`,
        ]),
    ...(timeline.size === sent.length + own.length
      ? []
      : [`${orderId} has ${timeline.size} entries for ${sent.length} events`]),
  ];
}

const count = (docs: readonly QueryDocumentSnapshot[], kind: string, state: string): number =>
  docs.filter((each) => each.get('kind') === kind && each.get('state') === state).length;

/** Compares everything with what it should be. */
export async function judge(db: Firestore, orders: readonly ChaosOrder[], done: Done): Promise<Verdicts> {
  const errors = (await Promise.all(orders.map((order) => judgeOrder(db, order)))).flat();
  const wrongOrders = errors.length;
  const [{ docs: outbox }, mails, inbox] = await Promise.all([
    db.collection('outbox').get(),
    db.collection('mail').get(),
    db.collection('webhookEvents').get(),
  ]);
  const wanted = orders.flatMap(({ orderId, events }) =>
    effectsOfAll(events.map(read), terms).map(({ key }) => `${orderId}_${key}`),
  );
  if (!isDeepStrictEqual(outbox.map(({ id }) => id).sort(), wanted.sort()))
    errors.push('the outbox holds other effects');
  const sent = orders.reduce((sum, { events }) => sum + events.length, 0);
  if (inbox.size !== sent) errors.push(`the inbox holds ${inbox.size} events of ${sent}`);
  if (mails.size !== count(outbox, 'mail', 'done'))
    errors.push(`${mails.size} mails for ${count(outbox, 'mail', 'done')} effects`);
  for (const [what, of] of Object.entries({ submit: done.prints, refund: done.refunds })) {
    for (const [orderId, times] of of)
      if (times > 1) errors.push(`${what} of ${orderId} was done ${times} times`);
    // Done, its answer lost, and no longer needed when it was looked at again: that is noted as skipped.
    const noted = outbox.filter((each) => each.get('kind') === what && each.get('state') === 'done');
    for (const entry of noted)
      if (!of.has(String(entry.get('orderId')))) errors.push(`${entry.id} is noted and was not done`);
  }
  const dead = outbox.filter((each) => each.get('state') === 'dead').length;
  if (dead > 0) errors.push(`${dead} effects were given up`);
  return {
    errors,
    lines: [
      `orders right       ${orders.length - wrongOrders} of ${orders.length}`,
      `events stored      ${inbox.size} of ${sent}`,
      `effects            ${outbox.length}: ${done.prints.size} orders printed, ${done.refunds.size} refunds, ${mails.size} mails, ${outbox.filter((each) => each.get('state') === 'skipped').length} not needed`,
      `providers          asked ${done.asked} times, ${done.lost} answers lost after the thing was done`,
    ],
  };
}
