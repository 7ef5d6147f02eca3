import { printSteps, type PrintStep } from './sandbox-steps.ts';

/** What else a developer can do here: what time does in a real project. */
export const clockActions = {
  release: 'End the hold window now',
  due: 'Do whatever is due',
  ask: 'Ask the shop what has become of it',
} as const;
export type ClockAction = keyof typeof clockActions;

export const isClockAction = (name: unknown): name is ClockAction =>
  typeof name === 'string' && Object.hasOwn(clockActions, name);

export interface ShownOrder {
  orderId: string;
  number: string;
  payment: string;
  fulfilment: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const button = (name: string, words: string): string =>
  `<button name="action" value="${name}">${words}</button>`;

const frame = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)} · Sandbox</title>
<style>
  body { font: 17px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 6vh auto; padding: 0 1rem; color: #221f1a; background: #fbf7f0 }
  form { display: grid; gap: .75rem } ul { padding: 0; list-style: none } li { padding: .5rem 0; border-bottom: 1px solid #e7dfd2 }
  button { font: inherit; min-height: 44px; border: 1px solid #6b6459; border-radius: 12px; background: #fff; color: inherit }
  a { color: #a3430a } label { display: flex; gap: .5rem; align-items: center; min-height: 44px }
</style>
<main><h1>Sandbox print shop</h1>${body}</main>
</html>`;

/** The newest orders, to choose from. */
export const printListPage = (orders: readonly ShownOrder[]): string =>
  frame(
    'Print shop',
    orders.length === 0
      ? '<p>There are no orders yet.</p>'
      : `<ul>${orders
          .map(
            ({ orderId, number, payment, fulfilment }) =>
              `<li><a href="?order=${encodeURIComponent(orderId)}">${escaped(number)}</a>: ${escaped(payment)}, ${escaped(fulfilment)}</li>`,
          )
          .join('')}</ul>`,
  );

/** One order, and what can become of it. Works without a script. */
export const printOrderPage = (
  { number, payment, fulfilment }: ShownOrder,
  taken: Readonly<Record<string, number>> | null,
): string => {
  const steps = Object.entries(printSteps).map(([name, words]) =>
    button(name, taken?.[name] === undefined ? words : `${words} (again)`),
  );
  const clock = Object.entries(clockActions).map(([name, words]) => button(name, words));
  const shop =
    taken === null
      ? '<p>The print shop does not have this order yet.</p>'
      : `${steps.join('')}<label><input type="checkbox" name="silently" value="1"> Do it, but lose the notice</label>`;
  return frame(
    number,
    `<p>Order ${escaped(number)}: ${escaped(payment)}, ${escaped(fulfilment)}. Nothing is made here.</p>
<form method="post">${clock.join('')}${shop}</form><p><a href="?">All orders</a></p>`,
  );
};

export const stepNames = Object.keys(printSteps) as PrintStep[];
