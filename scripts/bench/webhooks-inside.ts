import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Firestore } from 'firebase-admin/firestore';
import { orderStore } from '../../functions/src/modules/order/repository.ts';
import { orderWebhooks } from '../../functions/src/modules/order/webhooks.ts';
import { answerWebhook } from '../../functions/src/platform/define-webhook.ts';
import { firestore } from '../../functions/src/platform/firebase.ts';
import { createLogger } from '../../functions/src/platform/logger.ts';
import { delivery, post, SECRET } from './webhooks-load.ts';
import { receive } from './webhooks/reference.js';

export interface Inside {
  ours: string;
  reference: string;
  close: () => void;
}

type Handle = (request: IncomingMessage, rawBody: Buffer) => Promise<number>;

/** Both handlers behind the same bare server of this process. */
export async function serveInside(): Promise<Inside> {
  const db = firestore();
  const logger = createLogger('order', () => undefined);
  const { payment } = orderWebhooks(logger, () => orderStore(db, Date.now));
  const handlers: Readonly<Record<string, Handle>> = {
    '/ours': async ({ method = '', headers }, rawBody) =>
      (await answerWebhook(payment, { method, headers, rawBody }, SECRET, Date.now())).status,
    '/reference': ({ headers }, rawBody) =>
      receive(db, SECRET, { signature: String(headers['stripe-signature']), rawBody }),
  };
  const server = createServer((request, response) => {
    void (async () => {
      const status = await handlers[request.url ?? '']?.(request, await buffer(request));
      response.writeHead(status ?? 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ received: status === 200 }));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { ours: `${at}/ours`, reference: `${at}/reference`, close: () => server.close() };
}

type Call = (this: Firestore, method: string, ...rest: unknown[]) => unknown;

/** Which remote calls of Firestore this process makes while `work` runs, in their order. */
async function remoteCalls(work: () => Promise<unknown>): Promise<string[]> {
  const calls: string[] = [];
  // Every call of the client goes through one of these two.
  const client = Firestore.prototype as unknown as Record<'request' | 'requestStream', Call>;
  const { request, requestStream } = client;
  const noting = (original: Call): Call =>
    function (method, ...rest) {
      calls.push(method);
      return original.call(this, method, ...rest);
    };
  Object.assign(client, { request: noting(request), requestStream: noting(requestStream) });
  try {
    await work();
  } finally {
    Object.assign(client, { request, requestStream });
  }
  return calls;
}

export interface Cost {
  what: string;
  status: number;
  calls: string[];
  expected: { status: number; calls: string[] };
}

/** What one delivery of each kind costs. */
export async function costs(ours: string): Promise<Cost[]> {
  const fresh = delivery('bench-cost');
  const kinds = [
    { what: 'a new event', sent: fresh, expected: { status: 200, calls: ['commit'] } },
    { what: 'the same again', sent: fresh, expected: { status: 200, calls: ['commit'] } },
    {
      what: 'a forged one',
      sent: delivery('bench-cost', { forged: true }),
      expected: { status: 400, calls: [] },
    },
    {
      what: 'one that was cut',
      sent: { ...fresh, body: fresh.body.slice(0, -9) },
      expected: { status: 400, calls: [] },
    },
  ];
  const found: Cost[] = [];
  for (const { what, sent, expected } of kinds) {
    let status = 0;
    const calls = await remoteCalls(async () => {
      status = await post(ours, sent);
    });
    found.push({ what, status, calls, expected });
  }
  return found;
}
