import { createServer, type IncomingMessage } from 'node:http';
import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { processInbox, processWaiting } from '../../functions/src/modules/order/apply.ts';
import { carryOut, type CarryOutDeps } from '../../functions/src/modules/order/outbox/carry-out.ts';
import { outboxStore } from '../../functions/src/modules/order/outbox/store.ts';
import { readOrderView } from '../../functions/src/modules/order/outbox/view.ts';
import { PaymentUnavailable } from '../../functions/src/modules/order/payments/port.ts';
import { PrintShopUnavailable } from '../../functions/src/modules/order/printing/port.ts';
import { orderStore } from '../../functions/src/modules/order/repository.ts';
import { orderWebhooks } from '../../functions/src/modules/order/webhooks.ts';
import { answerWebhook, type Webhook } from '../../functions/src/platform/define-webhook.ts';
import { createLogger } from '../../functions/src/platform/logger.ts';
import { secrets } from './histories.ts';

/*
 * One instance of the functions: it answers webhooks, and does afterwards what triggers and schedules do. It may be killed at
 * any moment. For its leases and pauses the clock runs faster, so that minutes need not be waited for.
 */
const [port = '', providers = '', epoch = ''] = process.argv.slice(2);
const SPEED = 120;
const fast = (): number => Number(epoch) + (Date.now() - Number(epoch)) * SPEED;

const db = getFirestore(getApps()[0] ?? initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' }));
db.settings({ ignoreUndefinedProperties: false });
const logger = createLogger('order', () => undefined);
const store = orderStore(db, fast);

const { payment, fulfilment } = orderWebhooks(logger, () => store);
const webhooks: Readonly<Record<string, { webhook: Webhook; secret: string }>> = {
  payment: { webhook: payment, secret: secrets.payment },
  fulfilment: { webhook: fulfilment, secret: secrets.fulfilment },
};

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const server = createServer((request, response) => {
  void (async () => {
    const found = webhooks[(request.url ?? '').slice(1)];
    if (!found) return response.writeHead(404).end();
    const { method = '', headers } = request;
    const asked = { method, headers, rawBody: await bodyOf(request) };
    const { status, body } = await answerWebhook(found.webhook, asked, found.secret, Date.now());
    return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  })();
});

async function call(method: string, path: string, unavailable: (cause: unknown) => Error): Promise<number> {
  const answer = await fetch(`${providers}${path}`, { method, signal: AbortSignal.timeout(5_000) }).catch(
    (error: unknown) => {
      throw unavailable(error);
    },
  );
  if (answer.status >= 500) throw unavailable(new Error(String(answer.status)));
  return answer.status;
}

const noPrintShop = (cause: unknown): Error => new PrintShopUnavailable(cause);
const noPayments = (cause: unknown): Error => new PaymentUnavailable(cause);
const unused = (): never => {
  throw new Error('Nothing here asks for this');
};

const deps: CarryOutDeps = {
  outbox: outboxStore(db, fast),
  orders: store,
  readOrder: (orderId) => readOrderView(db, orderId),
  payments: () =>
    Promise.resolve({
      startCheckout: unused,
      report: unused,
      refund: async (orderId) => {
        await call('POST', `/refunds/${orderId}`, noPayments);
      },
    }),
  customers: { addressOf: () => Promise.resolve('chaos@pawfolio.test') },
  makePrints: ({ orderId, item }) =>
    Promise.resolve([{ surfaceId: 'front', path: `prints/${orderId}/${item}.png` }]),
  printShop: () =>
    Promise.resolve({
      report: unused,
      submit: async ({ orderId }) => {
        if ((await call('GET', `/prints/${orderId}`, noPrintShop)) === 404)
          await call('POST', `/prints/${orderId}`, noPrintShop);
      },
    }),
  logger,
  now: fast,
  appUrl: 'https://app.test',
};

const PARALLEL = 8;

async function all(ids: readonly string[], work: (id: string) => Promise<unknown>): Promise<void> {
  const left = [...ids];
  const worker = async (): Promise<void> => {
    for (let id = left.pop(); id !== undefined; id = left.pop()) await work(id);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}

/** What triggers do in the cloud: each is delivered until it was done. */
async function round(): Promise<void> {
  const inbox = db.collection('webhookEvents');
  const received = await inbox.where('state', '==', 'received').limit(100).get();
  await all(
    received.docs.map(({ id }) => id),
    (id) => processInbox(store, logger, id),
  );
  const waiting = await inbox.where('state', '==', 'waiting').limit(200).get();
  await all([...new Set(waiting.docs.map((each) => String(each.get('orderId'))))], (id) =>
    processWaiting(store, logger, id),
  );
  await all(await deps.outbox.due(50), (id) => carryOut(deps, id));
}

server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
for (;;) await round().catch((error: unknown) => console.error(error));
