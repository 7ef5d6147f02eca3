import { Timestamp } from 'firebase-admin/firestore';

/** For as long as what is said in a mail may be kept elsewhere: a finder is promised that their words are gone by then. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** When a document of `mail/` goes, sent or not; by a TTL policy (`firestore.indexes.json`). */
export const mailExpiry = (now: number): { expireAt: Timestamp } => ({
  expireAt: Timestamp.fromMillis(now + KEPT_MS),
});
