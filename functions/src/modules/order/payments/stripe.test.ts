import { describe, expect, it } from 'vitest';
import { PaymentUnavailable, type CheckoutSession } from './port.ts';
import { stripe, type Answer } from '../../../../../tests/support/stripe-server.ts';

const money = (amount: number) => ({ amount, currency: 'USD' });
const session: CheckoutSession = {
  orderId: 'order1',
  attempt: 1,
  number: 'PF-1',
  lines: [{ title: 'Biscuit on a tag', quantity: 2, unitPrice: money(1600) }],
  shipping: money(490),
  total: money(3690),
  email: 'robin@pawfolio.test',
  successUrl: 'https://pawfolio.test/checkout/order1',
  cancelUrl: 'https://pawfolio.test/checkout/order1?left',
};
const created = {
  status: 200,
  body: {
    id: 'cs_1',
    object: 'checkout.session',
    url: 'https://pay.test/cs_1',
    amount_total: 3690,
    currency: 'usd',
  },
};

describe('a checkout session of Stripe', () => {
  it('is asked for with our prices, our order and a key', async () => {
    const { payments, asked } = await stripe(() => created);
    expect(await payments.startCheckout(session)).toEqual({
      sessionId: 'cs_1',
      url: 'https://pay.test/cs_1',
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      path: '/v1/checkout/sessions',
      key: 'checkout_order1',
      authorization: 'Bearer sk_test_1',
    });
    expect(asked[0]?.form).toMatchObject({
      mode: 'payment',
      client_reference_id: 'order1',
      'metadata[orderId]': 'order1',
      'payment_intent_data[metadata][orderId]': 'order1',
      'line_items[0][quantity]': '2',
      'line_items[0][price_data][unit_amount]': '1600',
      'line_items[0][price_data][currency]': 'usd',
      'line_items[0][price_data][product_data][name]': 'Biscuit on a tag',
      'line_items[1][price_data][unit_amount]': '490',
      customer_email: 'robin@pawfolio.test',
      success_url: session.successUrl,
      cancel_url: session.cancelUrl,
    });
  });

  it('is asked for again under the same key when the answer was lost', async () => {
    const failed = { status: 500, body: { error: { type: 'api_error', message: 'x' } } };
    const { payments, asked } = await stripe((_, time) => (time === 0 ? failed : created));
    expect(await payments.startCheckout(session)).toMatchObject({ sessionId: 'cs_1' });
    expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
    expect(asked).toHaveLength(2);
  });

  it('has another key for another attempt, since the session before is used up', async () => {
    const { payments, asked } = await stripe(() => created);
    await payments.startCheckout({ ...session, attempt: 2 });
    await payments.startCheckout({ ...session, attempt: 2 });
    expect(asked.map(({ key }) => key)).toEqual(['checkout_order1_2', 'checkout_order1_2']);
  });

  it('is the same for a guest who has signed up since the answer was lost', async () => {
    const refused = {
      status: 400,
      body: { error: { type: 'idempotency_error', message: 'Other parameters' } },
    };
    const { payments, asked } = await stripe((_, time) => (time === 0 ? refused : created));
    expect(await payments.startCheckout(session)).toMatchObject({ sessionId: 'cs_1' });
    expect(asked.map(({ key, form }) => [key, form['customer_email']])).toEqual([
      ['checkout_order1', 'robin@pawfolio.test'],
      ['checkout_order1', undefined],
    ]);
    await expect(
      (await stripe(() => refused)).payments.startCheckout({ ...session, email: null }),
    ).rejects.toThrow('Other parameters');
  });

  it('may come later when Stripe does not answer', async () => {
    const { payments } = await stripe(() => ({
      status: 503,
      body: { error: { type: 'api_error', message: 'x' } },
    }));
    await expect(payments.startCheckout(session)).rejects.toThrow(PaymentUnavailable);
  });

  it.each([
    ['another amount', { amount_total: 1 }, 'another amount'],
    ['another currency', { currency: 'eur' }, 'another amount'],
    ['no address', { url: null }, 'without an address'],
  ])('is refused with %s', async (_, change, words) => {
    const { payments } = await stripe(() => ({ ...created, body: { ...created.body, ...change } }));
    await expect(payments.startCheckout(session)).rejects.toThrow(words);
  });

  it('tells what Stripe refuses for good', async () => {
    const error = { type: 'invalid_request_error', message: 'No such currency' };
    const { payments, asked } = await stripe(() => ({ status: 400, body: { error } }));
    await expect(payments.startCheckout(session)).rejects.toThrow('No such currency');
    expect(asked).toHaveLength(1);
  });
});

describe('a refund by Stripe', () => {
  const answers =
    (status: string) =>
    (path: string): Answer => {
      if (path.startsWith('/v1/checkout/sessions/'))
        return { status: 200, body: { id: 'cs_1', payment_intent: 'pi_1' } };
      if (path.startsWith('/v1/payment_intents/')) return { status: 200, body: { id: 'pi_1', status } };
      return { status: 200, body: { id: 're_1', object: 'refund', status: 'succeeded' } };
    };

  it('gives back the whole payment, once by its key', async () => {
    const { payments, asked } = await stripe(answers('succeeded'));
    await payments.refund('order1', 'cs_1');
    expect(asked.at(-1)).toMatchObject({
      path: '/v1/refunds',
      key: 'refund_order1_pi_1',
      form: { payment_intent: 'pi_1', 'metadata[orderId]': 'order1' },
    });
  });

  it('has nothing to give back for what was not paid', async () => {
    const { payments, asked } = await stripe(answers('requires_payment_method'));
    await payments.refund('order1', 'cs_1');
    expect(asked.map(({ path }) => path)).not.toContain('/v1/refunds');
  });
});
