import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { priceOf, productPath } from '@pawfolio/domain/catalog';
import { usedSurfaces, versionPath } from '@pawfolio/domain/builder';
import { shippingCost } from '@pawfolio/domain/order';
import { addPet, designOf, FULL_VALUES, productOf, refusal, stockShop } from '../designs/workshop.ts';
import { db, whenDocument } from '../support/admin.ts';
import { callFunction, signUp } from '../support/call.ts';
import { address, buy, checkout, choose, savedLine, type Bought } from './shop.ts';

beforeAll(stockShop);

const orderOf = async (orderId: string) => (await db.doc(`orders/${orderId}`).get()).data() ?? {};

describe('createCheckout', () => {
  it('makes an order of immutable snapshots at the prices of the catalogue, and keeps their versions', async () => {
    const user = await signUp({ guest: true });
    const petId = await addPet(user);
    const line = await savedLine(user, { petId, name: 'Tag for Biscuit' }, 3);
    const { orderId, checkoutUrl } = await buy(user, [line]);
    const variant = productOf('round-tag').variants[0];
    const unit = priceOf(productOf('round-tag'), variant?.id ?? '', usedSurfaces(designOf())).amount;
    const shipping = shippingCost('GB', (variant?.weightGrams ?? 0) * 3).amount;
    const order = await orderOf(orderId);
    expect(order).toMatchObject({
      uid: user.uid,
      payment: 'pending',
      fulfilment: 'hold_window',
      items: [{ ...line, title: 'Tag for Biscuit', productId: 'round-tag', petName: 'Biscuit' }],
      totals: {
        items: { amount: unit * 3 },
        shipping: { amount: shipping },
        total: { amount: unit * 3 + shipping },
      },
      shippingAddress: address,
    });
    expect(new URL(checkoutUrl).pathname).toBe('/sandbox/pay');
    const version = await db.doc(versionPath(user.uid, line.designId, line.revision)).get();
    expect(version.get('expireAt')).toBeNull();
  });

  it('gives the same order for the same request, also at the same time', async () => {
    const user = await signUp();
    const line = await savedLine(user);
    const again = { requestId: randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => checkout(user, [line], again)));
    const ids = answers.map((answer) => ('data' in answer ? (answer.data as Bought).orderId : answer.error));
    expect(new Set(ids).size).toBe(1);
    expect((await db.collection('orders').where('uid', '==', user.uid).get()).size).toBe(1);
    const other = await signUp();
    expect(await checkout(other, [await savedLine(other)], again)).not.toMatchObject({
      data: { orderId: ids[0] },
    });
  });

  it('refuses what cannot be made, and says why', async () => {
    const user = await signUp();
    const document = designOf('round-tag', { ...FULL_VALUES, phone: null });
    const texts = JSON.parse(JSON.stringify(document).replaceAll('Biscuit', 'Ω漢字')) as object;
    const line = await savedLine(user, { document: texts });
    const answer = await checkout(user, [line]);
    expect(answer).toMatchObject(refusal('FAILED_PRECONDITION', 'failed-precondition'));
    expect('error' in answer && answer.error.details?.['checks']).toContainEqual(
      expect.objectContaining({ severity: 'block', designId: line.designId }),
    );
    expect((await db.collection('orders').where('uid', '==', user.uid).get()).size).toBe(0);
  });

  it('refuses a product that is not sold any more', async () => {
    const user = await signUp();
    const product = { ...productOf('round-tag'), id: 'retired-tag', slug: 'retired-tag' };
    await db.doc(productPath('retired-tag')).set({ ...product, active: false });
    const document = { ...designOf(), productId: 'retired-tag' };
    const { variantId } = document;
    const designId = randomUUID();
    await db.doc(versionPath(user.uid, designId, 1)).set({
      ...{ name: 'Old', productId: 'retired-tag', variantId, petId: null, document, revision: 1 },
      price: product.extraSurface,
      checks: [],
      createdAt: new Date(),
    });
    expect(await checkout(user, [{ designId, revision: 1, quantity: 1 }])).toMatchObject(
      refusal('FAILED_PRECONDITION', 'failed-precondition', { checks: [{ code: 'product_unavailable' }] }),
    );
  });

  it('knows neither the designs of others nor what is no request', async () => {
    const [owner, other] = await Promise.all([signUp(), signUp()]);
    const line = await savedLine(owner);
    expect(await checkout(other, [line])).toMatchObject(refusal('NOT_FOUND', 'not-found'));
    expect(await checkout(owner, [{ ...line, revision: 9 }])).toMatchObject(
      refusal('NOT_FOUND', 'not-found'),
    );
    expect(await checkout(null, [line])).toMatchObject(refusal('UNAUTHENTICATED', 'unauthenticated'));
    for (const items of [
      [],
      [line, line],
      [{ ...line, quantity: 0 }],
      [{ ...line, quantity: 21 }],
      [{ ...line, unitPrice: 1 }],
    ])
      expect(await checkout(owner, items)).toMatchObject(refusal('INVALID_ARGUMENT', 'invalid-argument'));
    expect(await callFunction('createCheckout', { items: [line] }, owner)).toMatchObject(
      refusal('INVALID_ARGUMENT', 'invalid-argument'),
    );
  });
});

describe('the payment page', () => {
  it('pays an order, and sends the customer back', async () => {
    const { orderId, checkoutUrl } = await buy(await signUp());
    const answer = await choose('pay', checkoutUrl);
    expect([answer.status, new URL(answer.headers.get('location') ?? '').pathname]).toEqual([
      303,
      `/checkout/${orderId}`,
    ]);
    await whenDocument(`orders/${orderId}`, (order) => order?.['payment'] === 'paid');
  });

  it('tells of a delay, and of a refusal after it', async () => {
    const { orderId, checkoutUrl } = await buy(await signUp());
    await choose('delay', checkoutUrl);
    await whenDocument(`orders/${orderId}`, (order) => order?.['payment'] === 'processing');
    await choose('refuse', checkoutUrl);
    await whenDocument(`orders/${orderId}`, (order) => order?.['payment'] === 'failed');
  });

  it('does nothing for a session that it has not made', async () => {
    const { checkoutUrl } = await buy(await signUp());
    expect((await choose('pay', `${checkoutUrl}x`)).status).toBe(404);
  });
});
