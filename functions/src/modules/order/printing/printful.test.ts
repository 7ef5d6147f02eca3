import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePrintfulEvent, validOrder } from '@pawfolio/domain/order';
import { PermanentError } from '../../../platform/trigger.ts';
import { parseCatalog } from './printful-catalog.ts';
import { printful, type PrintfulShop } from './printful.ts';
import { PrintShopUnavailable, type PrintJob } from './port.ts';

interface Order {
  external_id: string;
  status: string;
  order_items: { placements: unknown }[];
}

/** Speaks as Printful's API v2 does. `lose` lets that many requests succeed and loses their answers. */
class FakePrintful {
  readonly orders: Order[] = [];
  readonly confirmations: string[] = [];
  shipments: object[] = [];
  lose = 0;
  failWith: number | null = null;
  private server: Server | undefined;

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      void this.answer(request).then(({ status, body }) => {
        if (this.lose > 0 && request.method === 'POST') {
          this.lose--;
          request.socket.destroy();
          return;
        }
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: object }> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    if (request.headers.authorization !== 'Bearer token') return { status: 401, body: {} };
    if (this.failWith !== null) return { status: this.failWith, body: { error: {} } };
    const path = request.url ?? '';
    if (path === '/v2/orders' && request.method === 'POST') {
      const order = { ...(JSON.parse(text) as Order), status: 'draft' };
      if (this.orders.some(({ external_id: id }) => id === order.external_id))
        return { status: 409, body: {} };
      this.orders.push(order);
      return { status: 200, body: { data: order } };
    }
    if (path === '/v2/shipping-rates')
      return { status: 200, body: { data: [{ shipping: 'STANDARD', rate: '4.79', currency: 'USD' }] } };
    const [, id, rest] = /^\/v2\/orders\/@([\w-]+)(\/\w+)?$/.exec(path) ?? [];
    const order = this.orders.find(({ external_id: name }) => name === id);
    if (!order) return { status: 404, body: { error: { message: 'Not found' } } };
    if (rest === '/shipments') return { status: 200, body: { data: this.shipments } };
    if (rest === '/confirmation') {
      this.confirmations.push(order.external_id);
      order.status = 'pending';
    }
    return { status: 200, body: { data: order } };
  }
}

const catalog = parseCatalog(
  '{"tag-bone/brass-m":{"variantId":4011,"technique":"dtg","placements":{"front":"front"}}}',
);
const { items, shippingAddress: address } = validOrder();
const job = (file = 'front'): PrintJob => ({
  ...{ orderId: 'order-1', number: 'PF-1', address },
  items: items
    .slice(0, 1)
    .map((item) => ({ ...item, files: [{ surfaceId: file, path: 'prints/order-1/0.png' }] })),
});

let fake: FakePrintful;
let shop: PrintfulShop;
beforeEach(async () => {
  fake = new FakePrintful();
  const server = await fake.start();
  const linkTo = (path: string): Promise<string> => Promise.resolve(`https://files.test/${path}`);
  shop = printful({ token: 'token', server, catalog, linkTo, now: () => 1_000 });
});
afterEach(() => fake.stop());

describe('an order at Printful', () => {
  it('is made under our id with its files, and confirmed', async () => {
    await shop.submit(job());
    expect(fake.orders).toMatchObject([
      {
        external_id: 'order-1',
        recipient: { name: 'Robin Vale', address1: '12 Harbour Lane', country_code: 'GB', zip: 'BS1 4QA' },
        order_items: [
          {
            catalog_variant_id: 4011,
            quantity: 1,
            placements: [
              {
                placement: 'front',
                technique: 'dtg',
                layers: [{ type: 'file', url: 'https://files.test/prints/order-1/0.png' }],
              },
            ],
          },
        ],
      },
    ]);
    expect(fake.confirmations).toEqual(['order-1']);
  });

  it('is made once, though every answer was lost and it is handed over again', async () => {
    fake.lose = 1;
    await expect(shop.submit(job())).rejects.toThrow(PrintShopUnavailable);
    fake.lose = 1;
    await expect(shop.submit(job())).rejects.toThrow(PrintShopUnavailable);
    await shop.submit(job());
    await shop.submit(job());
    expect([fake.orders.length, fake.confirmations.length]).toEqual([1, 1]);
  });

  it('may come later when Printful cannot, and never when it will not', async () => {
    for (const status of [429, 500, 503]) {
      fake.failWith = status;
      await expect(shop.submit(job())).rejects.toThrow(PrintShopUnavailable);
    }
    fake.failWith = 400;
    await expect(shop.submit(job())).rejects.toThrow(PermanentError);
    fake.failWith = null;
    await expect(shop.submit(job('lid'))).rejects.toThrow(PermanentError);
    expect(fake.orders).toEqual([]);
  });

  it('is told with its parcels', async () => {
    expect(await shop.report('order-1')).toEqual([]);
    await shop.submit(job());
    fake.shipments = [
      {
        id: 7,
        carrier: 'DHL',
        shipped_at: '2026-05-04T10:00:00Z',
        tracking_url: 'https://t.test/7',
        delivery_status: 'in_transit',
      },
      {
        id: 8,
        shipped_at: '2026-05-04T10:00:00Z',
        delivery_status: 'delivered',
        delivered_at: '2026-05-06T10:00:00Z',
      },
    ];
    const told = (await shop.report('order-1')).map(({ id, fact }) => [
      id,
      fact.about === 'fulfilment' && fact.to,
    ]);
    expect(told).toEqual([
      ['fulfilment_printful_status_submitted', 'submitted'],
      ['fulfilment_printful_7_shipped', 'shipped'],
      ['fulfilment_printful_8_shipped', 'shipped'],
      ['fulfilment_printful_8_delivered', 'delivered'],
    ]);
  });

  it('costs to send what Printful says', async () => {
    expect(await shop.rates(address, items.slice(0, 1))).toEqual([
      { id: 'STANDARD', amount: 479, currency: 'USD' },
    ]);
    await expect(shop.rates(address, items)).rejects.toThrow('mug-classic');
  });
});

describe("Printful's events", () => {
  const event = (type: string, data: object) => ({
    type,
    occurred_at: '2026-05-04T10:00:00Z',
    retries: 0,
    store_id: 1,
    data,
  });
  const order = (status: string) => ({ order: { id: 1, external_id: 'order-1', status } });

  it.each([
    ['order_put_hold', 'onhold', 'on_hold'],
    ['order_remove_hold', 'pending', 'submitted'],
    ['order_updated', 'inprocess', 'in_production'],
    ['order_updated', 'archived', 'cancelled'],
    ['order_failed', 'failed', 'failed'],
    ['order_canceled', 'canceled', 'cancelled'],
  ])('%s (%s) is %s', (type, status, to) => {
    expect(parsePrintfulEvent('e1', event(type, order(status)), 1)).toMatchObject({
      orderId: 'order-1',
      event: {
        id: 'fulfilment_printful_e1',
        at: Date.UTC(2026, 4, 4, 10),
        fact: { about: 'fulfilment', to },
      },
    });
  });

  it('tell of parcels, and refuse a link that is none', () => {
    const shipment = { id: 9, order_external_id: 'order-1', carrier: 'DHL', tracking_url: 'javascript:1' };
    expect(parsePrintfulEvent('e2', event('shipment_sent', { shipment }), 1)).toMatchObject({
      orderId: 'order-1',
      event: { fact: { to: 'shipped', parcel: { id: '9', carrier: 'DHL', trackingUrl: null, items: [] } } },
    });
  });

  it('are about nothing where we do not know them, and none where they are none', () => {
    expect(parsePrintfulEvent('e3', event('stock_updated', {}), 1)).toMatchObject({
      orderId: null,
      event: { fact: { about: 'nothing' } },
    });
    for (const body of [null, {}, event('UPPER', {}), { ...event('order_updated', {}), occurred_at: 'soon' }])
      expect(parsePrintfulEvent('e4', body, 1)).toBeNull();
  });
});
