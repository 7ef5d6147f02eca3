import * as z from 'zod/mini';
import { integer, timestamp } from '../kernel/index.ts';

const count = integer(0, Number.MAX_SAFE_INTEGER);

/** `users/{uid}/meta/deletion`, written by the server: when the account goes. Not there while nobody has asked. */
export const deletionSchema = z.object({
  jobId: z.string(),
  /** While it `waits` for an order, when that is looked at again. */
  dueAt: timestamp,
  waits: z._default(z.boolean(), false),
});
export type Deletion = z.infer<typeof deletionSchema>;

export const exportStates = ['waiting', 'running', 'ready', 'failed', 'expired'] as const;

/** `users/{uid}/meta/export`, written by the server: the newest copy of one's data and how far it is. */
export const exportSchema = z.object({
  jobId: z.string(),
  state: z.enum(exportStates),
  /** Files put in, and how many there are. */
  done: count,
  total: count,
  /** In Storage, once it is ready. */
  path: z.nullable(z.string()),
  bytes: count,
  requestedAt: timestamp,
  /** From then on it is gone. */
  expiresAt: z.nullable(timestamp),
});
export type DataExport = z.infer<typeof exportSchema>;

/** `receipts/{jobId}`: how much was deleted, and of nobody. Whoever knows the id may read it. */
export const receiptSchema = z.object({
  pets: count,
  designs: count,
  files: count,
  cards: count,
  /** Links that still opened. Receipts of before there were links say nothing of them. */
  links: z._default(count, 0),
  mails: count,
  ordersKept: count,
  ordersRemoved: count,
  finishedAt: timestamp,
});
export type Receipt = z.infer<typeof receiptSchema>;

export const deletionPath = (uid: string): string => `users/${uid}/meta/deletion`;
export const exportPath = (uid: string): string => `users/${uid}/meta/export`;
export const receiptPath = (jobId: string): string => `receipts/${jobId}`;

/** For how long a deletion can be taken back, and a copy be fetched. */
export const DELETION_DAYS = 7;
export const EXPORT_DAYS = 7;
/** How long ago somebody may have signed in who wants to delete the account. */
export const RECENT_MS = 5 * 60_000;
