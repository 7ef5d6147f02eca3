import { PrintShopUnavailable } from './port.ts';
import {
  isClockAction,
  printListPage,
  printOrderPage,
  type ClockAction,
  type ShownOrder,
} from './sandbox-page.ts';
import { isPrintStep, type PrintStep } from './sandbox-steps.ts';
import type { Taken } from './sandbox.ts';

export interface PrintRequest {
  method: string;
  order: unknown;
  action: unknown;
  silently: unknown;
}

export type PrintAnswer =
  | { status: 200 | 400 | 404 | 405 | 409 | 503; html: string; said: string }
  | { status: 303; location: string; said: string };

export interface PrintDeps {
  projectId: string;
  newest: () => Promise<ShownOrder[]>;
  find: (orderId: string) => Promise<ShownOrder | null>;
  stepsOf: (orderId: string) => Promise<Readonly<Record<string, number>> | null>;
  take: (step: { orderId: string; step: PrintStep; silently: boolean }) => Promise<Taken>;
  clock: (action: ClockAction, orderId: string) => Promise<string>;
}

const plain = (status: 400 | 404 | 405 | 409 | 503, said: string): PrintAnswer => ({
  ...{ status, said },
  html: `<!doctype html><title>${said}</title><p>${said}`,
});

async function act(
  deps: PrintDeps,
  orderId: string,
  { action, silently }: PrintRequest,
): Promise<PrintAnswer> {
  const done = (said: string): PrintAnswer => ({
    ...{ status: 303, said },
    location: `?order=${encodeURIComponent(orderId)}`,
  });
  if (isClockAction(action)) return done(await deps.clock(action, orderId));
  if (!isPrintStep(action)) return plain(400, 'There is no such choice.');
  const taken = await deps.take({ orderId, step: action, silently: silently === '1' });
  if (taken === 'unknown_order') return plain(409, 'The print shop does not have this order yet.');
  return taken === 'empty' ? plain(409, 'There is only one parcel.') : done(taken);
}

/** Shows the sandbox's print shop, or does what was chosen there. `said` is for scripts. */
export async function answerPrint(deps: PrintDeps, request: PrintRequest): Promise<PrintAnswer> {
  if (!deps.projectId.startsWith('demo-')) return plain(404, 'There is nothing here.');
  const orderId =
    typeof request.order === 'string' && /^[\w-]{1,128}$/.test(request.order) ? request.order : null;
  if (request.method === 'GET' && orderId === null)
    return { status: 200, html: printListPage(await deps.newest()), said: 'list' };
  const order = orderId === null ? null : await deps.find(orderId);
  if (orderId === null || !order) return plain(404, 'There is no such order.');
  if (request.method === 'GET')
    return { status: 200, html: printOrderPage(order, await deps.stepsOf(orderId)), said: 'order' };
  if (request.method !== 'POST') return plain(405, 'This can be read or chosen from.');
  try {
    return await act(deps, orderId, request);
  } catch (error) {
    if (!(error instanceof PrintShopUnavailable)) throw error;
    return plain(503, 'The event was not stored. Choose again.');
  }
}
