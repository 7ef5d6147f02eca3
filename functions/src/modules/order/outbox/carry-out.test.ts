import { describe, expect, it } from 'vitest';
import { validOrder, type Effect } from '@pawfolio/domain/order';
import { createLogger } from '../../../platform/logger.ts';
import { PermanentError } from '../../../platform/trigger.ts';
import { PaymentUnavailable } from '../payments/port.ts';
import { carryOut, sweepOutbox, type CarryOutDeps } from './carry-out.ts';
import type { Claim, EffectState, Mail, OrderView, OutboxStore } from './ports.ts';

interface Entry {
  effect: Effect;
  state: EffectState;
  dueAt: number | null;
  tries: number;
  version: number;
}

const LEASE = 600_000;

/** The outbox in memory, with the same rules: every write on the state that was read. */
class MemoryOutbox implements OutboxStore {
  readonly entries = new Map<string, Entry>();
  readonly mails: Mail[] = [];
  now = 0;

  add(effect: Effect): string {
    const id = `o1_${effect.key}`;
    this.entries.set(id, { effect, state: 'pending', dueAt: 0, tries: 0, version: 0 });
    return id;
  }

  due = (limit: number): Promise<string[]> =>
    Promise.resolve(
      [...this.entries]
        .filter(([, { dueAt }]) => dueAt !== null && dueAt <= this.now)
        .map(([id]) => id)
        .slice(0, limit),
    );

  claim = (id: string): Promise<Claim | null> => {
    const entry = this.entries.get(id);
    if (!entry || entry.dueAt === null || entry.dueAt > this.now) return Promise.resolve(null);
    Object.assign(entry, {
      state: 'running',
      dueAt: this.now + LEASE,
      tries: entry.tries + 1,
      version: entry.version + 1,
    });
    const { effect, tries, version } = entry;
    return Promise.resolve({ id, orderId: 'o1', effect, tries, version });
  };

  private write({ id, version }: Claim, change: Partial<Entry>): Promise<boolean> {
    const entry = this.entries.get(id);
    if (!entry || entry.version !== version) return Promise.resolve(false);
    Object.assign(entry, change, { version: entry.version + 1 });
    return Promise.resolve(true);
  }

  finish = (claim: Claim, state: 'done' | 'skipped'): Promise<boolean> =>
    this.write(claim, { state, dueAt: null });
  release = (claim: Claim, dueAt: number): Promise<boolean> => this.write(claim, { state: 'pending', dueAt });
  readonly buried: string[] = [];
  async bury(claim: Claim, _: unknown, reason: string): Promise<boolean> {
    const written = await this.write(claim, { state: 'dead', dueAt: null });
    if (written) this.buried.push(reason);
    return written;
  }
  stateOf = (id: string): Promise<EffectState | null> => Promise.resolve(this.entries.get(id)?.state ?? null);

  async finishWithMail(claim: Claim, _: string, mail: Mail): Promise<boolean> {
    const written = await this.write(claim, { state: 'done', dueAt: null });
    if (written) this.mails.push(mail);
    return written;
  }

  rearm(id: string): Promise<boolean> {
    const entry = this.entries.get(id);
    if (entry?.state !== 'skipped') return Promise.resolve(false);
    Object.assign(entry, { state: 'pending', dueAt: this.now, tries: 0, version: entry.version + 1 });
    return Promise.resolve(true);
  }
}

const view = (changes: Partial<OrderView> = {}): OrderView => {
  const { uid, number, items, shipments, shippingAddress, totals } = validOrder();
  return {
    ...{ uid, number, items, shipments, shippingAddress, total: totals.total },
    ...{ payment: 'paid', fulfilment: 'cancelled', submitted: false, sessionIds: ['cs_1'], updatedAt: 0 },
    ...changes,
  };
};

function bench(order: OrderView, refund: () => Promise<void> = () => Promise.resolve()) {
  const outbox = new MemoryOutbox();
  const unused = (): never => {
    throw new Error('not used here');
  };
  const deps: CarryOutDeps = {
    outbox,
    readOrder: () => Promise.resolve(order),
    payments: () => Promise.resolve({ refund, startCheckout: unused, report: unused }),
    customers: { addressOf: () => Promise.resolve('a@pawfolio.test') },
    logger: createLogger('order', () => undefined),
    now: () => outbox.now,
    appUrl: 'https://app.test',
    makePrints: unused,
    printShop: unused,
    orders: {} as CarryOutDeps['orders'],
  };
  return { outbox, deps };
}

const refundEffect: Effect = { key: 'refund', kind: 'refund' };
const mail: Effect = { key: 'mail_paid', kind: 'mail', template: 'paid' };

describe('an effect', () => {
  it('is carried out once, whoever else tries', async () => {
    const { outbox, deps } = bench(view());
    const id = outbox.add(mail);
    const results = await Promise.all([1, 2, 3].map(() => carryOut(deps, id)));
    expect(results.sort()).toEqual(['done', 'missed', 'missed']);
    expect(await carryOut(deps, id)).toBe('missed');
    expect(outbox.mails).toHaveLength(1);
  });

  it('is tried again after its provider failed, later each time, and given up in the end', async () => {
    let calls = 0;
    const { outbox, deps } = bench(view(), () => {
      calls++;
      return Promise.reject(new PaymentUnavailable(null));
    });
    const id = outbox.add(refundEffect);
    const results: string[] = [];
    while (outbox.entries.get(id)?.dueAt !== null) {
      outbox.now = outbox.entries.get(id)?.dueAt ?? 0;
      results.push(await carryOut(deps, id));
    }
    expect(results.at(-1)).toBe('dead');
    expect(new Set(results.slice(0, -1))).toEqual(new Set(['later']));
    expect(calls).toBe(results.length);
    expect(outbox.buried).toEqual(['tried_too_often']);
  });

  it('is given up at once when it can never be', async () => {
    const { outbox, deps } = bench(view(), () => Promise.reject(new PermanentError('no')));
    expect(await carryOut(deps, outbox.add(refundEffect))).toBe('dead');
    expect(outbox.buried).toEqual(['permanent']);
  });

  it('is taken over once the lease of a worker that was killed has ended, not before', async () => {
    const { outbox, deps } = bench(view());
    const id = outbox.add(mail);
    const dead = await outbox.claim(id);
    expect(await carryOut(deps, id)).toBe('missed');
    outbox.now = LEASE;
    expect(await carryOut(deps, id)).toBe('done');
    // It was not dead, only slow: what it has to say no longer counts.
    expect(dead && (await outbox.finishWithMail(dead, 'u', outbox.mails[0] as Mail))).toBe(false);
    expect(outbox.mails).toHaveLength(1);
  });
});

it('gives back what was paid after the cancellation: the refund that had found nothing is taken up again', async () => {
  let refunds = 0;
  const { outbox, deps } = bench(view(), () => {
    refunds++;
    return Promise.resolve();
  });
  const id = outbox.add(refundEffect);
  const claim = await outbox.claim(id);
  if (claim) await outbox.finish(claim, 'skipped');
  outbox.add({ key: 'submit', kind: 'submit' });
  expect(await sweepOutbox(deps, 1)).toEqual({ skipped: 1, done: 1 });
  expect(refunds).toBe(1);
});

it('waits for a refund that is being carried out', async () => {
  const { outbox, deps } = bench(view());
  await outbox.claim(outbox.add(refundEffect));
  expect(await carryOut(deps, outbox.add({ key: 'submit', kind: 'submit' }))).toBe('later');
});
