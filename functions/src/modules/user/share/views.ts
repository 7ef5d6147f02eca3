import { createHash } from 'node:crypto';
import { FieldValue, Timestamp, type Firestore } from 'firebase-admin/firestore';
import { shareLimits, sharePath, shareVisitPath, type ShareLink } from '@pawfolio/domain/share';
import { committed } from '../../../platform/commits.ts';
import { rateLimit } from '../../../platform/rate.ts';

const HOUR = 60 * 60_000;

/** Counted views of one link a minute and instance: a link that is posted somewhere must not wear its document out. */
const mayCount = rateLimit(20, 60_000);

/** Those that look at a link because somebody writes it into a message. */
const MACHINE = /bot|crawl|spider|preview|facebookexternalhit|whatsapp|embedly|slack|curl|wget/i;

export interface Visit {
  token: string;
  /** Where the request comes from; it is hashed with the token, which nobody else has, and kept for an hour. */
  ip: string;
  agent: string;
}

/**
 * Counts a visitor once an hour. No transaction: two visitors at once are two increments, and a repetition fails on the
 * note of the first. A view that cannot be counted is no reason to show nothing.
 */
export async function countView(
  store: Firestore,
  { uid, shareId }: ShareLink,
  { token, ip, agent }: Visit,
  now: number,
): Promise<boolean> {
  if (MACHINE.test(agent) || !mayCount(shareId, now)) return false;
  const who = createHash('sha256')
    .update([token, ip, Math.floor(now / HOUR)].join('\n'))
    .digest('hex');
  const share = store.doc(sharePath(uid, shareId));
  const known = (await share.get()).get('views') as unknown;
  if (typeof known !== 'number' || known >= shareLimits.views) return false;
  const batch = store.batch();
  batch.create(store.doc(shareVisitPath(who)), { expireAt: Timestamp.fromMillis(now + HOUR) });
  batch.update(share, { views: FieldValue.increment(1), lastViewedAt: Timestamp.fromMillis(now) });
  return committed(batch);
}
