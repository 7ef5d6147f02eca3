import { allow, deny, type Case, type Doc, type Persona, type Query, type Suite } from '../harness/case.ts';
import { access, EVERYONE, OWNER, UID } from './build.ts';

const PRODUCT = 'products/product-{uid}';
const ORDER = 'orders/order-{uid}';
const TAG = 'tags/tag-{uid}';

const product: Doc = { name: 'Round tag', family: 'tags', active: true, sort: 1 };
const active: Query = { list: 'products', where: [['active', '==', true]], orderBy: [['sort', 'asc']] };

const hidden = (name: string, doc: Doc): Case[] =>
  (['owner', 'nobody', 'server'] as const).map((who) => ({
    name,
    who,
    given: { [PRODUCT]: doc },
    ask: { get: PRODUCT },
    allowed: who === 'server',
  }));

export const productSuite: Suite = {
  path: 'products/{productId}',
  cases: [
    ...access({
      path: PRODUCT,
      doc: product,
      asks: { list: active },
      may: { get: EVERYONE, list: EVERYONE },
    }),
    ...hidden('one that is not active', { ...product, active: false }),
    ...hidden('one that does not say whether it is active', { name: 'Round tag' }),
    ...hidden('one whose active is a word', { ...product, active: 'true' }),
    deny({ name: 'one that is not there', ask: { get: PRODUCT } }),
    allow({
      name: 'active ones of a family',
      ask: { ...active, where: [...(active.where ?? []), ['family', '==', 'tags']] },
    }),
    deny({ name: 'all, active or not', ask: { list: 'products' } }),
    deny({ name: 'those that are not active', ask: { ...active, where: [['active', '==', false]] } }),
    deny({ name: 'a family, active or not', ask: { ...active, where: [['family', '==', 'tags']] } }),
  ],
};

const order: Doc = {
  uid: UID,
  number: 'PF-7K3M-2Q9X',
  payment: 'paid',
  fulfilment: 'hold_window',
  createdAt: null,
};
const orders = (uid: string): Query => ({
  list: 'orders',
  where: [['uid', '==', uid]],
  orderBy: [['createdAt', 'desc']],
});

/** An order or its timeline of which the owner is not a user: a signed-out request has no uid either. */
const ownerless: Case[] = [{ ...order, uid: null }, { number: order['number'] }].flatMap((doc, index) =>
  [ORDER, `${ORDER}/timeline/a`].flatMap((path) =>
    (['owner', 'nobody', 'server'] as const).map((who: Persona): Case => ({
      name: `${index === 0 ? 'uid null' : 'no uid'}: ${path}`,
      who,
      given: { [ORDER]: doc, [`${ORDER}/timeline/a`]: { kind: 'paid' } },
      ask: { get: path },
      allowed: who === 'server',
    })),
  ),
);

export const orderSuite: Suite = {
  path: 'orders/{orderId}',
  cases: [
    ...access({ path: ORDER, doc: order, asks: { list: orders(UID) }, may: { get: OWNER, list: OWNER } }),
    ...ownerless,
    deny({ name: 'one that is not there', ask: { get: ORDER } }),
    deny({ name: 'orders of all', ask: { list: 'orders' } }),
    deny({
      name: 'the newest order of all',
      ask: { list: 'orders', orderBy: [['createdAt', 'desc']], limit: 1 },
    }),
    deny({ name: 'orders of another', ask: orders('not-{uid}') }),
    allow({
      name: 'orders of one’s own, paid',
      ask: {
        ...orders(UID),
        where: [
          ['uid', '==', UID],
          ['payment', '==', 'paid'],
        ],
      },
    }),
    deny({ name: 'paid orders of all', ask: { list: 'orders', where: [['payment', '==', 'paid']] } }),
    ...['payment', 'fulfilment', 'uid'].map((key) =>
      deny({
        name: `${key}: changed`,
        given: { [ORDER]: order },
        ask: { commit: [{ update: ORDER, data: { [key]: 'paid' } }] },
      }),
    ),
  ],
};

const EVENT = `${ORDER}/timeline/event`;
const event: Doc = { kind: 'paid', source: 'payment', applied: true, at: null };

export const timelineSuite: Suite = {
  path: 'orders/{orderId}/timeline/{eventId}',
  cases: [
    ...access({ path: EVENT, doc: event, given: { [ORDER]: order }, may: { get: OWNER, list: OWNER } }),
    deny({ name: 'of an order that is not there: an event', given: { [EVENT]: event }, ask: { get: EVENT } }),
    deny({
      name: 'of an order that is not there: all',
      given: { [EVENT]: event },
      ask: { list: `${ORDER}/timeline` },
    }),
    deny({
      name: 'uid: its own is not the order’s',
      who: 'other',
      given: { [ORDER]: order, [EVENT]: { ...event, uid: 'not-{uid}' } },
      ask: { get: EVENT },
    }),
  ],
};

export const tagSuite: Suite = {
  path: 'tags/{tagId}',
  cases: [
    ...access({ path: TAG, doc: { name: 'Biscuit', uid: UID }, may: { get: EVERYONE } }),
    deny({ name: 'of a name', ask: { list: 'tags', where: [['name', '==', 'Biscuit']] } }),
    deny({ name: 'one’s own', ask: { list: 'tags', where: [['uid', '==', UID]] } }),
    deny({ name: 'only one', ask: { list: 'tags', limit: 1 } }),
    allow({ name: 'one that is not there can be asked for', who: 'nobody', ask: { get: TAG } }),
  ],
};
