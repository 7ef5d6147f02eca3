import { beforeAll, describe, expect, it } from 'vitest';
import { stockShop } from '../designs/workshop.ts';
import { db, whenDocument } from '../support/admin.ts';
import { callFunction, signUp, type TestUser } from '../support/call.ts';
import { pagesOf } from '../support/pdf.ts';
import { buy, choose, savedLine } from './shop.ts';

beforeAll(stockShop);

const ask = (user: TestUser | null, orderId: string) => callFunction('orderReceipt', { orderId }, user);

async function receiptOf(user: TestUser, orderId: string) {
  const answer = await ask(user, orderId);
  if (!('data' in answer)) throw new Error(JSON.stringify(answer.error));
  const { pdf, fileName } = answer.data as { pdf: string; fileName: string };
  return { pages: await pagesOf(Buffer.from(pdf, 'base64')), fileName };
}

describe('the receipt of an order', () => {
  it('says what was ordered, for how much, by whom, and that it is paid', async () => {
    const user = await signUp();
    const { orderId, checkoutUrl } = await buy(user, [await savedLine(user, {}, 2)]);
    await choose('pay', checkoutUrl);
    await whenDocument(`orders/${orderId}`, (order) => order?.['payment'] === 'paid');
    const order = (await db.doc(`orders/${orderId}`).get()).data() as {
      number: string;
      items: { title: string }[];
      totals: { total: { amount: number } };
    };
    const { pages, fileName } = await receiptOf(user, orderId);
    expect(fileName).toBe(`pawfolio-${order.number}.pdf`);
    expect(pages).toHaveLength(1);
    const total = `$${(order.totals.total.amount / 100).toFixed(2)}`;
    for (const words of [
      'Receipt',
      order.number,
      `2 × ${order.items[0]?.title}`,
      total,
      'Robin Vale',
      'Paid on',
    ])
      expect(pages[0]?.text).toContain(words);
    expect(pages[0]?.text).not.toContain('Not paid');
    expect(pages[0]?.inked).toBeGreaterThan(0.02);
  });

  it('is no receipt while nothing is paid, and has as many pages as it needs', async () => {
    const user = await signUp();
    const { orderId } = await buy(user);
    const order = db.doc(`orders/${orderId}`);
    const [item] = (await order.get()).get('items') as object[];
    const title = `${'A tag with a very long title, as some people like them, '.repeat(2)}end`.slice(0, 120);
    await order.update({ items: Array.from({ length: 60 }, () => ({ ...item, title })) });
    const { pages } = await receiptOf(user, orderId);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]?.text).toContain('Order, not paid');
    for (const page of pages) expect(page.text).toContain('Page ');
    expect(pages.at(-1)?.text).toContain('Not paid.');
  });

  it('is for whoever ordered, and nobody else', async () => {
    const { orderId } = await buy(await signUp());
    expect(await ask(await signUp(), orderId)).toMatchObject({ error: { status: 'NOT_FOUND' } });
    expect(await ask(await signUp(), 'no-such-order')).toMatchObject({ error: { status: 'NOT_FOUND' } });
    expect(await ask(null, orderId)).toMatchObject({ error: { status: 'UNAUTHENTICATED' } });
  });
});
