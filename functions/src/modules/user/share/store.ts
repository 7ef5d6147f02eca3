import { createHash, randomBytes } from 'node:crypto';
import { Timestamp, type DocumentSnapshot, type Firestore, type Transaction } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { documentAssetSchema, documentPath } from '@pawfolio/domain/media';
import { petPath } from '@pawfolio/domain/pet';
import {
  isLiving,
  shareLifetimes,
  shareLimits,
  shareLinkPath,
  sharePath,
  shareSchema,
  sharesPath,
  type Share,
  type ShareLifetime,
} from '@pawfolio/domain/share';
import { AppError } from '../../../platform/errors.ts';
import { activityEntry } from '../activity.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** Under what a token is known to the database, which never holds it where others' links are looked up. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** 192 random bits. */
const newToken = (): string => randomBytes(24).toString('base64url');

export interface NewShare {
  uid: string;
  shareId: string;
  petId: string;
  documents: readonly string[];
  lifetime: ShareLifetime;
}

const shareIn = (document: DocumentSnapshot | undefined): Share | null => {
  const found = z.safeParse(shareSchema, document?.data());
  return found.success ? found.data : null;
};

/** When an ended link is forgotten. */
const forgottenAt = (endsAt: number): Timestamp => Timestamp.fromMillis(endsAt + shareLimits.keptDays * DAY);

/** Makes a link; the same id and wish answer the same token. Throws `not-found`, `failed-precondition`, `resource-exhausted`. */
export function createShare(store: Firestore, share: NewShare, now: number): Promise<string> {
  const { uid, shareId, petId, documents, lifetime } = share;
  return store.runTransaction(async (transaction) => {
    const own = store.doc(sharePath(uid, shareId));
    const known = await transaction.get(own);
    if (known.exists) return tokenAgain(known, share, now);
    await assertThere(store, transaction, share);
    await assertRoom(store, transaction, uid, now);
    const token = newToken();
    const end = now + shareLifetimes[lifetime] * HOUR;
    const endsAt = Timestamp.fromMillis(end);
    transaction.create(own, {
      ...{ petId, documents: [...documents], lifetime, token, revoked: false, endsAt },
      ...{ views: 0, lastViewedAt: null, createdAt: Timestamp.fromMillis(now), expireAt: forgottenAt(end) },
    });
    const link = { uid, shareId, petId, documents: [...documents], endsAt, expireAt: endsAt };
    transaction.create(store.doc(shareLinkPath(hashOf(token))), link);
    transaction.create(...activityEntry(store, uid, { kind: 'link_made', petId, at: now }));
    return token;
  });
}

/** Whether a link shows what is asked for, and for as long. The order of the documents says nothing. */
const isSame = (known: Share, { petId, documents, lifetime }: NewShare): boolean =>
  known.petId === petId &&
  known.lifetime === lifetime &&
  known.documents.length === documents.length &&
  documents.every((id) => known.documents.includes(id));

/** The token of a link whose answer was lost. A link that shows more than is wanted now must not pass for the one wanted. */
function tokenAgain(known: DocumentSnapshot, wanted: NewShare, now: number): string {
  const share = shareIn(known);
  if (!share || share.token === null || !isLiving(share, now))
    throw new AppError('failed-precondition', 'This link has ended. Please make a new one.');
  if (!isSame(share, wanted))
    throw new AppError('failed-precondition', 'This link shows something else. Please make a new one.');
  return share.token;
}

async function assertThere(store: Firestore, transaction: Transaction, share: NewShare): Promise<void> {
  const { uid, petId, documents } = share;
  const paths = [petPath(uid, petId), ...documents.map((id) => documentPath(uid, petId, id))];
  const [pet, ...papers] = await transaction.getAll(...paths.map((path) => store.doc(path)));
  if (!pet?.exists) throw new AppError('not-found', 'There is no such pet.');
  const ready = (paper: DocumentSnapshot): boolean => {
    const asset = z.safeParse(documentAssetSchema, paper.data());
    return asset.success && asset.data.state === 'ready';
  };
  if (!papers.every(ready)) throw new AppError('failed-precondition', 'One of the documents is not ready.');
}

async function assertRoom(
  store: Firestore,
  transaction: Transaction,
  uid: string,
  now: number,
): Promise<void> {
  const shares = store.collection(sharesPath(uid));
  const [living, ofToday] = await Promise.all([
    transaction.get(shares.where('endsAt', '>', Timestamp.fromMillis(now)).limit(shareLimits.living)),
    transaction.get(shares.where('createdAt', '>', Timestamp.fromMillis(now - DAY)).limit(shareLimits.aDay)),
  ]);
  if (living.size >= shareLimits.living)
    throw new AppError('resource-exhausted', 'There are 20 links already. Please end one first.');
  if (ofToday.size >= shareLimits.aDay)
    throw new AppError('resource-exhausted', 'Thirty links a day are the most. Please come back tomorrow.');
}

/** Ends links at once: what they open is gone with this commit. Answers how many still opened. */
export async function revokeShares(
  store: Firestore,
  uid: string,
  shareIds: readonly string[],
  now: number,
): Promise<number> {
  return store.runTransaction(async (transaction) => {
    const ids = [...new Set(shareIds)];
    const found = await transaction.getAll(...ids.map((id) => store.doc(sharePath(uid, id))));
    const open = found.flatMap((document) => openIn(document, now));
    for (const { document, token, petId } of open) {
      transaction.delete(store.doc(shareLinkPath(hashOf(token))));
      const endsAt = Timestamp.fromMillis(now);
      transaction.update(document.ref, { revoked: true, token: null, endsAt, expireAt: forgottenAt(now) });
      transaction.create(...activityEntry(store, uid, { kind: 'link_ended', petId, at: now }));
    }
    return open.length;
  });
}

function openIn(
  document: DocumentSnapshot,
  now: number,
): { document: DocumentSnapshot; token: string; petId: string }[] {
  const share = shareIn(document);
  if (!share || share.token === null || !isLiving(share, now)) return [];
  return [{ document, token: share.token, petId: share.petId }];
}

/** Takes along the links of a pet that is gone. May be repeated. Does nothing if there is a pet of this id again. */
export async function removeSharesOfPet(store: Firestore, uid: string, petId: string): Promise<number> {
  if ((await store.doc(petPath(uid, petId)).get()).exists) return 0;
  const { docs } = await store.collection(sharesPath(uid)).where('petId', '==', petId).get();
  for (const document of docs) {
    const token = shareIn(document)?.token ?? null;
    const batch = store.batch();
    if (token !== null) batch.delete(store.doc(shareLinkPath(hashOf(token))));
    batch.delete(document.ref);
    await batch.commit();
  }
  return docs.length;
}
