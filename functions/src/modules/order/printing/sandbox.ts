import { parseFulfilmentEvent, type OrderEvent } from '@pawfolio/domain/order';
import { Timestamp, type Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { grpc, hasGrpcCode } from '../../../platform/grpc.ts';
import { sign, signatureSchemes } from '../../../platform/webhook-signature.ts';
import { PrintShopUnavailable, type PrintShop } from './port.ts';
import { printEvent, type PrintEvent, type PrintStep } from './sandbox-steps.ts';

/** What the sandbox's print shop knows of an order; `steps` says when each of them was taken. */
const jobSchema = z.object({
  number: z.string(),
  items: z.array(z.object({ designId: z.string(), quantity: z.number() })),
  files: z.array(z.string()),
  steps: z.record(z.string(), z.number()),
});
export type SandboxJob = z.infer<typeof jobSchema>;

const jobPath = (orderId: string): string => `sandboxPrints/${orderId}`;

export async function readJob(db: Firestore, orderId: string): Promise<SandboxJob | null> {
  const found = await db.doc(jobPath(orderId)).get();
  return found.exists ? jobSchema.parse(found.data()) : null;
}

export interface Delivery {
  webhookUrl: string;
  secret: string;
  now: () => number;
}

/** Sends an event to our own webhook, signed as Standard Webhooks are. Throws when it was not stored. */
export async function deliver(
  { webhookUrl, secret, now }: Delivery,
  { id, body }: PrintEvent,
): Promise<void> {
  const at = Math.floor(now() / 1000);
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(at),
    'webhook-signature': `v1,${sign(secret, signatureSchemes.standard, `${id}.${at}.${body}`)}`,
  };
  const answer = await fetch(webhookUrl, { method: 'POST', headers, body }).catch((error: unknown) => {
    throw new PrintShopUnavailable(error);
  });
  if (!answer.ok) throw new PrintShopUnavailable(new Error(`The webhook answered ${answer.status}`));
}

/** Whether a step was taken; `empty` where there is no second parcel. */
export type Taken = 'told' | 'silent' | 'empty' | 'unknown_order';

/**
 * Takes a step with an order: what has been taken before is told once more, as the same event. `silently` keeps it from being
 * told, as if it had been lost on the way.
 */
export async function takeStep(
  db: Firestore,
  delivery: Delivery,
  { orderId, step, silently }: { orderId: string; step: PrintStep; silently: boolean },
): Promise<Taken> {
  const job = await readJob(db, orderId);
  if (!job) return 'unknown_order';
  const at = job.steps[step] ?? delivery.now();
  const event = printEvent(step, { orderId, items: job.items, at });
  if (!event) return 'empty';
  await db.doc(jobPath(orderId)).update({ [`steps.${step}`]: at });
  if (silently) return 'silent';
  await deliver(delivery, event);
  return 'told';
}

/** A print shop for developers: it makes nothing. Only a `demo-` project gets one (`choose.ts`). */
export const sandboxPrintShop = (db: Firestore, now: () => number): PrintShop => ({
  async submit({ orderId, number, items }) {
    const files = items.flatMap((item) => item.files.map(({ path }) => path));
    const lines = items.map(({ designId, quantity }) => ({ designId, quantity }));
    await db
      .doc(jobPath(orderId))
      .create({ number, items: lines, files, steps: {}, submittedAt: Timestamp.fromMillis(now()) })
      .catch((error: unknown) => {
        if (!hasGrpcCode(error, grpc.alreadyExists)) throw error;
      });
  },
  async report(orderId) {
    const job = await readJob(db, orderId);
    if (!job) return [];
    return Object.entries(job.steps).flatMap(([step, at]): OrderEvent[] => {
      const event = printEvent(step as PrintStep, { orderId, items: job.items, at });
      const received = event && parseFulfilmentEvent(event.id, JSON.parse(event.body), now());
      return received ? [received.event] : [];
    });
  },
});
