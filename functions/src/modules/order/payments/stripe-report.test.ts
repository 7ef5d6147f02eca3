import { describe, expect, it } from 'vitest';
import { PaymentUnavailable } from './port.ts';
import { NOW, stripe } from '../../../../../tests/support/stripe-server.ts';

const AT = Math.floor(NOW / 1000) * 1000;
const charge = { id: 'ch_1', object: 'charge', amount: 3690, amount_refunded: 0, refunded: false };
const intent = { id: 'pi_1', object: 'payment_intent', status: 'succeeded', latest_charge: charge };
const complete = {
  ...{ id: 'cs_1', object: 'checkout.session', status: 'complete', payment_status: 'paid' },
  ...{ amount_total: 3690, currency: 'usd', payment_intent: intent },
};

/** What is told of a session that Stripe knows as this. */
async function told(session: object) {
  const { payments, asked } = await stripe(() => ({ status: 200, body: session }));
  const events = await payments.report('order1', 'cs_1');
  return { events, asked };
}
const states = async (session: object): Promise<unknown[]> =>
  (await told(session)).events.map(({ fact }) => (fact.about === 'payment' ? fact.to : fact.about));

describe('what Stripe tells of a session', () => {
  it('is asked for with its charge, and read as its events would be', async () => {
    const { events, asked } = await told(complete);
    expect(asked).toHaveLength(1);
    const [path, query] = asked[0]?.path.split('?') ?? [];
    expect(path).toBe('/v1/checkout/sessions/cs_1');
    expect(new URLSearchParams(query).get('expand[0]')).toBe('payment_intent.latest_charge');
    expect(events).toEqual([
      {
        ...{ id: 'payment_report_checkout_session_completed_cs_1', kind: 'checkout.session.completed' },
        ...{ source: 'payment', at: AT, receivedAt: AT },
        fact: { about: 'payment', to: 'paid', amount: 3690, currency: 'usd' },
      },
    ]);
  });

  it('has the same ids each time, and others for another session', async () => {
    const { payments } = await stripe(() => ({ status: 200, body: complete }));
    const [first, again, other] = await Promise.all(
      ['cs_1', 'cs_1', 'cs_2'].map((id) => payments.report('order1', id)),
    );
    expect(again).toEqual(first);
    expect(other?.[0]?.id).not.toBe(first?.[0]?.id);
  });

  it.each([
    ['nothing while it is open', { status: 'open', payment_status: 'unpaid', payment_intent: null }, []],
    [
      'its end once it has expired',
      { status: 'expired', payment_status: 'unpaid', payment_intent: null },
      ['expired'],
    ],
    [
      'that a bank works on it',
      { payment_status: 'unpaid', payment_intent: { ...intent, status: 'processing', latest_charge: null } },
      ['processing'],
    ],
    [
      'that the bank refused it, though the notice was lost',
      { payment_status: 'unpaid', payment_intent: { ...intent, status: 'requires_payment_method' } },
      ['failed'],
    ],
    [
      'a refund of all of it',
      {
        payment_intent: {
          ...intent,
          latest_charge: { ...charge, amount_refunded: 3690, refunded: true },
        },
      },
      ['paid', 'refunded'],
    ],
    [
      'a refund of a part',
      { payment_intent: { ...intent, latest_charge: { ...charge, amount_refunded: 90 } } },
      ['paid', 'partially_refunded'],
    ],
  ])('%s', async (_, change, expected) => {
    expect(await states({ ...complete, ...change })).toEqual(expected);
  });

  it('may come later when Stripe does not answer', async () => {
    const { payments } = await stripe(() => ({
      status: 503,
      body: { error: { type: 'api_error', message: 'x' } },
    }));
    await expect(payments.report('order1', 'cs_1')).rejects.toThrow(PaymentUnavailable);
  });
});

describe('a refund by Stripe, unhappily', () => {
  const paths: Record<string, object> = {
    '/v1/checkout/sessions/cs_1': { id: 'cs_1', payment_intent: 'pi_1' },
    '/v1/payment_intents/pi_1': { id: 'pi_1', status: 'succeeded' },
  };

  it('has nothing to give back for a session without a payment', async () => {
    const { payments, asked } = await stripe(() => ({
      status: 200,
      body: { id: 'cs_1', payment_intent: null },
    }));
    await payments.refund('order1', 'cs_1');
    expect(asked.map(({ path }) => path)).toEqual(['/v1/checkout/sessions/cs_1']);
  });

  it('is asked for again under the same key when the answer was lost', async () => {
    const { payments, asked } = await stripe((path, time) => {
      const known = paths[path];
      if (known) return { status: 200, body: known };
      return time === 0
        ? { status: 500, body: { error: { type: 'api_error', message: 'x' } } }
        : { status: 200, body: { id: 're_1', object: 'refund', status: 'succeeded' } };
    });
    await payments.refund('order1', 'cs_1');
    const refunds = asked.filter(({ path }) => path === '/v1/refunds');
    expect(refunds.map(({ key }) => key)).toEqual(['refund_order1_pi_1', 'refund_order1_pi_1']);
  });

  it('tells what Stripe refuses for good', async () => {
    const { payments } = await stripe((path) =>
      paths[path]
        ? { status: 200, body: paths[path] }
        : { status: 400, body: { error: { type: 'invalid_request_error', message: 'already refunded' } } },
    );
    await expect(payments.refund('order1', 'cs_1')).rejects.toThrow('already refunded');
  });
});
