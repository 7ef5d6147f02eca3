import { createHmac } from 'node:crypto';
import { Timestamp } from 'firebase-admin/firestore';

/**
 * The least that a webhook can do which loses nothing: one HMAC, one batch with `create()`. It looks neither at the age of the
 * signature nor at what the body says, and a duplicate is an error to it.
 * @param {import('firebase-admin/firestore').Firestore} db
 * @param {string} secret
 * @param {{ signature: string, rawBody: Buffer }} request
 * @returns {Promise<200 | 400>}
 */
export async function receive(db, secret, { signature, rawBody }) {
  const [, at, claimed] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  const expected = createHmac('sha256', secret).update(`${at}.`).update(rawBody).digest('hex');
  if (claimed !== expected) return 400;
  const body = rawBody.toString('utf8');
  /** @type {unknown} */
  const parsed = JSON.parse(body);
  const { id } = /** @type {{ id: string }} */ (parsed);
  const batch = db.batch();
  batch.create(db.doc(`benchEvents/${id}`), { body, state: 'received', receivedAt: Timestamp.now() });
  await batch.commit();
  return 200;
}
