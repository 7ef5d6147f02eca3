import { parseStripeEvent } from '@pawfolio/domain/order';
import { describe, expect, it } from 'vitest';
import { choosePayments } from './choose.ts';
import { PaymentUnavailable } from './port.ts';
import { answerSandbox, type SandboxRequest } from './sandbox-answer.ts';
import { sandboxActions, sandboxEvent, sandboxPage, type SandboxAction } from './sandbox-page.ts';
import { openSession, refundEvent, sealSession, type SandboxSession } from './sandbox.ts';

const session: SandboxSession = {
  orderId: 'order1',
  attempt: 1,
  number: 'PF-<1>',
  amount: 2090,
  currency: 'USD',
  successUrl: 'http://127.0.0.1:5002/checkout/order1',
  cancelUrl: 'http://127.0.0.1:5002/checkout/order1?left',
};
const SECRET = 'secret';
const sealed = sealSession(session, SECRET);

function sandbox(over: { projectId?: string; fails?: boolean } = {}) {
  const sent: unknown[] = [];
  const deps = {
    projectId: over.projectId ?? 'demo-pawfolio',
    secret: SECRET,
    now: () => 1_750_000_000_000,
    send: (event: unknown) => {
      if (over.fails) return Promise.reject(new PaymentUnavailable(null));
      sent.push(event);
      return Promise.resolve();
    },
  };
  const ask = (request: Partial<SandboxRequest>) =>
    answerSandbox(deps, { method: 'POST', session: sealed, action: 'pay', ...request });
  return { sent, ask };
}

describe('a sealed session', () => {
  it('opens with the secret that sealed it', () => {
    expect(openSession(sealed, SECRET)).toEqual(session);
  });
  it.each([
    ['another secret', sealed, 'other'],
    ['another payload', `e30.${sealed.split('.')[1]}`, SECRET],
    ['no signature', sealed.split('.')[0] ?? '', SECRET],
    ['nothing', '', SECRET],
  ])('stays closed with %s', (_, text, secret) => {
    expect(openSession(text, secret)).toBeNull();
  });
});

describe('the page of the sandbox', () => {
  it('says what is paid, and nothing in it is markup', async () => {
    const answer = await sandbox().ask({ method: 'GET' });
    expect(answer).toEqual({ status: 200, html: sandboxPage(session) });
    expect(sandboxPage(session)).toContain('$20.90');
    expect(sandboxPage(session)).toContain('PF-&lt;1>');
  });

  it('sends what was chosen, and goes back to the shop', async () => {
    const { sent, ask } = sandbox();
    expect(await ask({})).toEqual({ status: 303, location: session.successUrl });
    expect(sent).toEqual([sandboxEvent('pay', session, 1_750_000_000)]);
  });

  it.each([
    ['a forged session', { session: `${sealed}x` }, 404],
    ['no session', { session: undefined }, 404],
    ['two sessions', { session: [sealed, sealed] }, 404],
    ['an unknown choice', { action: 'toString' }, 400],
    ['another method', { method: 'PUT' }, 405],
  ])('sends nothing for %s', async (_, request, status) => {
    const { sent, ask } = sandbox();
    expect(await ask(request)).toMatchObject({ status });
    expect(sent).toEqual([]);
  });

  it('is not there in a real project, and says when an event was not stored', async () => {
    expect(await sandbox({ projectId: 'pawfolio' }).ask({})).toMatchObject({ status: 404 });
    expect(await sandbox({ fails: true }).ask({})).toMatchObject({ status: 503 });
  });
});

describe('the events of the sandbox', () => {
  const to: Record<SandboxAction, string> = {
    pay: 'paid',
    delay: 'processing',
    confirm: 'paid',
    refuse: 'failed',
    expire: 'expired',
  };
  it.each(Object.keys(sandboxActions) as SandboxAction[])('%s is read as Stripe would be', (action) => {
    const received = parseStripeEvent(sandboxEvent(action, session, 1_750_000_000), 0);
    expect(received).toMatchObject({
      orderId: 'order1',
      event: { at: 1_750_000_000_000, fact: { to: to[action] } },
    });
  });
  it('are others for another attempt', () => {
    const ids = [1, 1, 2].map((attempt) => sandboxEvent('refuse', { ...session, attempt }, 1)['id']);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toBe(ids[1]);
  });
  it('give everything back', () => {
    expect(parseStripeEvent(refundEvent('order1', 1), 0)).toMatchObject({
      orderId: 'order1',
      event: { fact: { to: 'refunded' } },
    });
  });
});

describe('the choice of a provider', () => {
  const settings = {
    provider: 'sandbox',
    projectId: 'demo-pawfolio',
    stripeKey: '',
    webhookSecret: 's',
    appUrl: 'http://x',
    webhookUrl: 'http://x/webhooks/payment',
  };
  it('is the sandbox in a demo project', async () => {
    expect(await choosePayments(settings)).toHaveProperty('startCheckout');
  });
  it.each([
    ['the sandbox with a real project', { projectId: 'pawfolio' }, 'demo-'],
    ['Stripe without a key', { provider: 'stripe' }, 'STRIPE_SECRET_KEY'],
    ['a provider that there is not', { provider: 'cash' }, 'cash'],
  ])('refuses %s', async (_, change, words) => {
    await expect(choosePayments({ ...settings, ...change })).rejects.toThrow(words);
  });
});
