import { randomUUID } from 'node:crypto';
import type { CallAnswer, TestUser } from '../support/call.ts';
import { callFunction } from '../support/call.ts';
import { functionUrl } from '../support/webhooks.ts';
import { save, saveInput, type SaveInput } from '../designs/workshop.ts';

export const address = {
  fullName: 'Robin Vale',
  line1: '12 Harbour Lane',
  line2: null,
  city: 'Bristol',
  region: null,
  postalCode: 'BS1 4QA',
  country: 'GB',
  phone: null,
};

export interface Line {
  designId: string;
  revision: number;
  quantity: number;
}

/** A saved design as a line of a cart. Throws when it could not be saved. */
export async function savedLine(
  user: TestUser,
  changes: Partial<SaveInput> = {},
  quantity = 1,
): Promise<Line> {
  const input = saveInput(changes);
  const answer = await save(user, input);
  if (!('data' in answer)) throw new Error(`Not saved: ${JSON.stringify(answer.error)}`);
  return { designId: input.designId, revision: input.baseRevision + 1, quantity };
}

export const checkout = (
  user: TestUser | null,
  items: readonly Line[],
  changes: object = {},
): Promise<CallAnswer> =>
  callFunction(
    'createCheckout',
    { requestId: randomUUID(), items, shippingAddress: address, ...changes },
    user,
  );

export interface Bought {
  orderId: string;
  checkoutUrl: string;
}

/** An order with one design in it. */
export async function buy(user: TestUser, items?: readonly Line[]): Promise<Bought> {
  const answer = await checkout(user, items ?? [await savedLine(user)]);
  if (!('data' in answer)) throw new Error(`Not bought: ${JSON.stringify(answer.error)}`);
  return answer.data as Bought;
}

/** Chooses on the sandbox's page what becomes of a payment. */
export async function choose(action: string, checkoutUrl: string): Promise<Response> {
  return fetch(sandboxPage(checkoutUrl), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ action }),
  });
}

/** The same page without Hosting before it. */
const sandboxPage = (checkoutUrl: string): string => {
  const host = process.env['FUNCTIONS_EMULATOR_HOST'] ?? '';
  const project = process.env['GCLOUD_PROJECT'] ?? '';
  return `http://${host}/${project}/us-central1/sandboxPayment${new URL(checkoutUrl).search}`;
};

/** Chooses at the sandbox's print shop, or what time does in a real project; answers what was done. */
export async function atPrintShop(orderId: string, action: string, more: object = {}): Promise<string> {
  const response = await fetch(`${functionUrl('sandboxPrint')}?order=${orderId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({ action, ...more }),
    signal: AbortSignal.timeout(120_000),
  });
  return ((await response.json()) as { said: string }).said;
}
