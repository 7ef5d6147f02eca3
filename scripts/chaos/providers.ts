import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dice } from '../../tests/functions/support/random.ts';

/** What the providers have done, by order; and what they were asked. */
export interface Done {
  prints: Map<string, number>;
  refunds: Map<string, number>;
  asked: number;
  lost: number;
}

/**
 * A print shop without keys (whoever asks twice gets two) that can be asked what it has, and a payment provider with
 * idempotency keys. Every fourth answer is lost after the thing was done, and every tenth request is refused before.
 */
export async function startProviders(dice: Dice): Promise<{ url: string; done: Done; stop: () => void }> {
  const done: Done = { prints: new Map(), refunds: new Map(), asked: 0, lost: 0 };
  const act = (method: string, path: string): number => {
    const [, what, orderId = ''] = path.split('/');
    if (what === 'prints' && method === 'GET') return done.prints.has(orderId) ? 200 : 404;
    done.asked++;
    if (dice.next() < 0.1) return 503;
    const of = what === 'prints' ? done.prints : done.refunds;
    if (what === 'prints' || !of.has(orderId)) of.set(orderId, (of.get(orderId) ?? 0) + 1);
    return 200;
  };
  const answer = ({ method = '', url = '', socket }: IncomingMessage, response: ServerResponse): void => {
    const status = act(method, url);
    if (method === 'POST' && status === 200 && dice.next() < 0.25) {
      done.lost++;
      socket.destroy();
      return;
    }
    response.writeHead(status).end();
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, done, stop: () => void server.close() };
}
