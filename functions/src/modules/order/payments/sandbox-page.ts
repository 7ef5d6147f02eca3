import { nameOf, type SandboxSession } from './sandbox.ts';

/** What can happen to a payment, and how the button for it is called. */
export const sandboxActions = {
  pay: 'Pay',
  delay: 'Pay by a bank that takes its time',
  confirm: 'The bank confirms',
  refuse: 'The bank refuses',
  expire: 'Let the session expire',
} as const;
export type SandboxAction = keyof typeof sandboxActions;

export const isSandboxAction = (name: unknown): name is SandboxAction =>
  typeof name === 'string' && Object.hasOwn(sandboxActions, name);

const types: Readonly<Record<SandboxAction, { type: string; status: 'paid' | 'unpaid' }>> = {
  pay: { type: 'checkout.session.completed', status: 'paid' },
  delay: { type: 'checkout.session.completed', status: 'unpaid' },
  confirm: { type: 'checkout.session.async_payment_succeeded', status: 'paid' },
  refuse: { type: 'checkout.session.async_payment_failed', status: 'unpaid' },
  expire: { type: 'checkout.session.expired', status: 'unpaid' },
};

/** The event that Stripe would send (https://docs.stripe.com/api/events/types); it is the same when it is sent again. */
export function sandboxEvent(
  action: SandboxAction,
  session: SandboxSession,
  nowSeconds: number,
): Record<string, unknown> {
  const { orderId, amount, currency } = session;
  const { type, status } = types[action];
  return {
    id: `evt_sandbox_${action}_${nameOf(session)}`,
    type,
    created: nowSeconds,
    data: {
      object: {
        object: 'checkout.session',
        client_reference_id: orderId,
        metadata: { orderId },
        payment_status: status,
        amount_total: amount,
        currency: currency.toLowerCase(),
      },
    },
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const button = (action: SandboxAction): string =>
  `<button name="action" value="${action}">${sandboxActions[action]}</button>`;

/** The page on which a developer decides what becomes of a payment. Works without a script. */
export function sandboxPage({ number, amount, currency, cancelUrl }: SandboxSession): string {
  const price = new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amount / 100);
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Pay ${escaped(number)} · Sandbox</title>
<style>
  body { font: 17px/1.5 system-ui, sans-serif; max-width: 26rem; margin: 8vh auto; padding: 0 1rem; color: #221f1a; background: #fbf7f0 }
  form { display: grid; gap: .75rem } strong { font-size: 1.75rem; display: block; margin: .5rem 0 1.5rem }
  button { font: inherit; min-height: 44px; border: 1px solid #6b6459; border-radius: 12px; background: #fff; color: inherit }
  button:first-of-type { background: #c2510c; border-color: #c2510c; color: #fff; font-weight: 600 } a { color: #a3430a }
</style>
<main><h1>Sandbox</h1><p>No money moves here. Decide what becomes of the payment of order ${escaped(number)}.</p>
<strong>${escaped(price)}</strong>
<form method="post">${(Object.keys(sandboxActions) as SandboxAction[]).map(button).join('')}</form>
<p><a href="${escaped(cancelUrl)}">Leave without paying</a></p></main>
</html>`;
}
