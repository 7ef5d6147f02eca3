import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { sign, signatureSchemes } from '../../functions/src/platform/webhook-signature.ts';

export const SECRET = 'whsec_pawfolio_payment_emulator';

export interface Delivery {
  signature: string;
  body: string;
}

/** A new event about an order, signed as Stripe signs. Most of a real one is not read by us; it is there all the same. */
export function delivery(orderId: string, { forged = false } = {}): Delivery {
  const id = `evt_${randomUUID().replaceAll('-', '')}`;
  const created = Math.floor(Date.now() / 1000);
  const object = {
    ...{ id: `cs_${id}`, object: 'checkout.session', metadata: { orderId }, payment_status: 'unpaid' },
    ...{ amount_total: 5_360, currency: 'eur', url: null, padding: 'x'.repeat(1_500) },
  };
  const body = JSON.stringify({ id, type: 'checkout.session.completed', created, data: { object } });
  const secret = forged ? 'whsec_somebody_else' : SECRET;
  return {
    body,
    signature: `t=${created},v1=${sign(secret, signatureSchemes.stripe, `${created}.${body}`)}`,
  };
}

export const deliveries = (count: number, orderAt: (at: number) => string): Delivery[] =>
  Array.from({ length: count }, (_, at) => delivery(orderAt(at)));

/** What a round of deliveries took. Times in milliseconds. */
export interface Round {
  times: number[];
  seconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Answers the status. */
export function post(url: string, { signature, body }: Delivery): Promise<number> {
  const headers = {
    ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    'stripe-signature': signature,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Sends all of them, `width` at a time. Throws unless each is accepted. */
export async function send(url: string, all: readonly Delivery[], width: number): Promise<Round> {
  const queue = [...all];
  const times: number[] = [];
  const lane = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const began = performance.now();
      const status = await post(url, next);
      if (status !== 200) throw new Error(`${url} answered ${status}`);
      times.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: width }, lane));
  return { times, seconds: (performance.now() - began) / 1000 };
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const rateOf = ({ times, seconds }: Round): number => times.length / seconds;

/** A row of what is printed: the rate of the middle round, and times over all of them. */
export function figures(rounds: readonly Round[]): string {
  const times = rounds.flatMap((round) => round.times);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share).toFixed(1).padStart(6));
  const rate = median(rounds.map(rateOf)).toFixed(0).padStart(5);
  return `${rate} a second, p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`;
}

export interface Pair {
  one: Round[];
  other: Round[];
  /** Of the rates; the middle of the rounds. */
  ratio: number;
}

/** Two ways in turn, and who begins changes each time. The first turn of both is not counted. */
export async function inTurns(
  rounds: number,
  one: () => Promise<Round>,
  other: () => Promise<Round>,
): Promise<Pair> {
  const pair: Pair = { one: [], other: [], ratio: Number.NaN };
  for (let at = 0; at <= rounds; at++) {
    const turn = async (which: 'one' | 'other'): Promise<void> => {
      const round = await (which === 'one' ? one : other)();
      if (at > 0) pair[which].push(round);
    };
    for (const which of at % 2 === 0 ? (['one', 'other'] as const) : (['other', 'one'] as const))
      await turn(which);
  }
  pair.ratio = median(pair.one.map((round, at) => rateOf(round) / rateOf(pair.other[at] ?? round)));
  return pair;
}
