import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';
import type { Payments } from '../../functions/src/modules/order/payments/port.ts';
import { stripePayments } from '../../functions/src/modules/order/payments/stripe.ts';

interface Asked {
  path: string;
  key: string | undefined;
  authorization: string | undefined;
  form: Record<string, string>;
}
export type Answer = { status: number; body: unknown };

export const NOW = 1_750_000_000_400;

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** A server that speaks Stripe's API: answers by path, and remembers what it was asked. */
export async function stripe(
  answers: (path: string, time: number) => Answer,
): Promise<{ payments: Payments; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const path = request.url ?? '';
      const times = asked.filter((other) => other.path === path).length;
      asked.push({
        path,
        key: header(request, 'idempotency-key'),
        authorization: header(request, 'authorization'),
        form: Object.fromEntries(new URLSearchParams(body)),
      });
      const { status, body: answer } = answers(path, times);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const options = { secretKey: 'sk_test_1', server: { host: '127.0.0.1', port, protocol: 'http' as const } };
  return { payments: stripePayments({ ...options, now: () => NOW }), asked };
}
