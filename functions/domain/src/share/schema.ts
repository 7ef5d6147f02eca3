import * as z from 'zod/mini';
import { firestoreId, integer, matching, timestamp } from '../kernel/index.ts';

/** For how long a link opens, in hours. */
export const shareLifetimes = { '24h': 24, '7d': 7 * 24, '30d': 30 * 24 } as const;
export type ShareLifetime = keyof typeof shareLifetimes;
export const shareLifetimeSchema = z.enum(['24h', '7d', '30d']);

export const shareLimits = {
  /** Documents that go with one link. */
  documents: 20,
  /** Links of one account that open at the same time, and that are made within a day. */
  living: 20,
  aDay: 30,
  /** Views are counted up to here. */
  views: 9_999,
  /** For how many days a link that has ended stays in its owner's list. */
  keptDays: 30,
} as const;

/** 192 random bits, base64url. */
const TOKEN = '[A-Za-z0-9_-]{32}';
export const shareTokenSchema = matching(TOKEN, 'Expected the token of a link');

const count = integer(0, Number.MAX_SAFE_INTEGER);

/** Documents of the pet, each once. */
export const sharedDocumentsSchema = z.array(firestoreId).check(
  z.maxLength(shareLimits.documents),
  z.refine((ids) => new Set(ids).size === ids.length, 'Each document once'),
);

/** `users/{uid}/shares/{shareId}`, written by the server: a link as its owner sees it. */
export const shareSchema = z.object({
  petId: firestoreId,
  documents: z.array(firestoreId),
  lifetime: shareLifetimeSchema,
  /** What the address ends in; null once the link has been revoked. */
  token: z.nullable(shareTokenSchema),
  /** Whether the owner has ended it before its time. */
  revoked: z.boolean(),
  /** From then on it opens nothing. */
  endsAt: timestamp,
  /** Each visitor once an hour. */
  views: count,
  lastViewedAt: z.nullable(timestamp),
  createdAt: timestamp,
});
export type Share = z.infer<typeof shareSchema>;

/** `shareLinks/{hash}`, the server's own: what the holder of a token may read. Gone as soon as the link is revoked. */
export const shareLinkSchema = z.object({
  uid: z.string(),
  shareId: firestoreId,
  petId: firestoreId,
  documents: z.array(firestoreId),
  endsAt: timestamp,
});
export type ShareLink = z.infer<typeof shareLinkSchema>;

/** Whether a link opens at this moment, in milliseconds since 1970. */
export const isLiving = ({ token, endsAt }: Pick<Share, 'token' | 'endsAt'>, now: number): boolean =>
  token !== null && endsAt.toMillis() > now;
