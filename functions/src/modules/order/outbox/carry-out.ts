import { MOST_TRIES, pauseAfter, verdictOn, type OrderNow } from '@pawfolio/domain/order';
import { describe, type Logger } from '../../../platform/logger.ts';
import { PermanentError } from '../../../platform/trigger.ts';
import type { Payments } from '../payments/port.ts';
import type { Claim, Customers, MakePrints, OrderView, OutboxStore } from './ports.ts';
import type { PrintShop } from '../printing/port.ts';
import { mailOf } from './mail.ts';
import { submit, type SubmitDeps } from './submit.ts';
import { refundEntry } from './store.ts';

export interface CarryOutDeps extends SubmitDeps {
  outbox: OutboxStore;
  readOrder: (orderId: string) => Promise<OrderView | null>;
  payments: () => Promise<Payments>;
  customers: Customers;
  logger: Logger;
  now: () => number;
  appUrl: string;
  makePrints: MakePrints;
  printShop: () => Promise<PrintShop>;
}

/** What became of an entry; `missed` where it was not there to be taken, or was taken over meanwhile. */
export type Result = 'done' | 'skipped' | 'later' | 'dead' | 'missed';

const WAIT_MS = 60 * 60_000;
const SOON_MS = 60_000;

/**
 * Carries out one entry of the outbox. May be called any number of times, at once, and be killed at any point: the lease
 * lets one at it at a time, the keys of the providers make a repetition find what is done, and what is settled stays so.
 */
export async function carryOut(deps: CarryOutDeps, id: string): Promise<Result> {
  const claim = await deps.outbox.claim(id);
  if (!claim) return 'missed';
  try {
    if (claim.tries > MOST_TRIES) throw new Error('It ended before it could say why, each time.');
    return await perform(deps, claim);
  } catch (error) {
    return failed(deps, claim, error);
  }
}

async function failed(deps: CarryOutDeps, claim: Claim, error: unknown): Promise<Result> {
  const { orderId, id: eventId, tries: attempt } = claim;
  const permanent = error instanceof PermanentError;
  if (permanent || attempt >= MOST_TRIES) {
    const reason = permanent ? 'permanent' : 'tried_too_often';
    if (!(await deps.outbox.bury(claim, error, reason))) return 'missed';
    // An alert looks for these words (docs/runbook.md).
    deps.logger.error('outbox gave up', error, { orderId, eventId, attempt, code: reason });
    return 'dead';
  }
  const { name, message } = describe(error);
  deps.logger.warn('An effect of an order will be tried again', { orderId, eventId, attempt, failure: name });
  const words = `${name}: ${message}`;
  return (await deps.outbox.release(claim, deps.now() + pauseAfter(attempt), words)) ? 'later' : 'missed';
}

async function perform(deps: CarryOutDeps, claim: Claim): Promise<Result> {
  const { outbox } = deps;
  const order = await deps.readOrder(claim.orderId);
  if (!order) throw new PermanentError('The order is gone.');
  const settle = async (state: 'done' | 'skipped', note?: string): Promise<Result> =>
    (await outbox.finish(claim, state, note)) ? state : 'missed';
  const later = async (ms: number): Promise<Result> =>
    (await outbox.release({ ...claim }, deps.now() + ms, null)) ? 'later' : 'missed';
  switch (verdictOn(claim.effect, order)) {
    case 'skip':
      return settle('skipped', noteOf(order));
    case 'wait':
      return later(WAIT_MS);
    case 'give_back':
      return (await refundIsSettled(outbox, claim.orderId))
        ? settle('skipped', noteOf(order))
        : later(SOON_MS);
    case 'do':
      return act(deps, claim, order, settle);
  }
}

const noteOf = ({ payment, fulfilment }: OrderNow): string => `${payment}, ${fulfilment}`;

/** Money that arrived for an order that was cancelled before: its refund had found nothing to give back. */
async function refundIsSettled(outbox: OutboxStore, orderId: string): Promise<boolean> {
  const id = refundEntry(orderId);
  const state = await outbox.stateOf(id);
  if (state === 'skipped') return outbox.rearm(id);
  return state === 'done' || state === 'dead';
}

async function act(
  deps: CarryOutDeps,
  claim: Claim,
  order: OrderView,
  settle: (state: 'done' | 'skipped', note?: string) => Promise<Result>,
): Promise<Result> {
  const { orderId, effect } = claim;
  if (effect.kind === 'submit') return settle((await submit(deps, orderId, order)) ? 'done' : 'skipped');
  if (effect.kind === 'refund') {
    const { sessionIds } = order;
    if (sessionIds.length === 0) throw new PermanentError('It is not known where this order was paid.');
    const payments = await deps.payments();
    for (const sessionId of sessionIds) await payments.refund(orderId, sessionId);
    return settle('done');
  }
  const to = await deps.customers.addressOf(order.uid);
  if (to === null) return settle('skipped', 'no mail wanted');
  const mail = mailOf(effect, { orderId, order, appUrl: deps.appUrl });
  return (await deps.outbox.finishWithMail(claim, order.uid, { to, ...mail })) ? 'done' : 'missed';
}

/** Carries out what is due, one after the other, until nothing is left or the time is over. Answers how often each came out. */
export async function sweepOutbox(
  deps: CarryOutDeps,
  untilMs: number,
): Promise<Partial<Record<Result, number>>> {
  const counts: Partial<Record<Result, number>> = {};
  for (;;) {
    const ids = await deps.outbox.due(50);
    let moved = 0;
    for (const id of ids) {
      if (deps.now() >= untilMs) return counts;
      const result = await carryOut(deps, id);
      counts[result] = (counts[result] ?? 0) + 1;
      if (result !== 'missed') moved++;
    }
    if (moved === 0) return counts;
  }
}
