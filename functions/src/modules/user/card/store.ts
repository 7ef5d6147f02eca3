import { randomBytes } from 'node:crypto';
import { FieldValue, Timestamp, type Firestore, type WriteBatch } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import {
  cardPath,
  cardSchema,
  publicCard,
  sightingsPath,
  tagLinkPath,
  tagPath,
  type CardChoice,
  type LostPetCard,
} from '@pawfolio/domain/tag';
import { committed, untilDone } from '../../../platform/commits.ts';
import { AppError } from '../../../platform/errors.ts';
import { activityEntry } from '../activity.ts';
import { readCard, type ReadCard } from './source.ts';

/** 144 random bits. */
const newTagId = (): string => randomBytes(18).toString('base64url');

export interface CardOf {
  uid: string;
  petId: string;
}

type Choice = CardChoice & { lostSince: LostPetCard['lostSince'] };

/** A card and its pet as they were at one moment. */
interface Known {
  card: LostPetCard | null;
  /** Names that state of the card: a commit on another one fails. */
  version: Timestamp | undefined;
  read: ReadCard | null;
}

const look = (store: Firestore, { uid, petId }: CardOf): Promise<Known> =>
  store.runTransaction(
    async (transaction) => {
      const document = await transaction.get(store.doc(cardPath(uid, petId)));
      const card = document.exists ? z.parse(cardSchema, document.data()) : null;
      return { card, version: document.updateTime, read: await readCard(store, transaction, uid, petId) };
    },
    { readOnly: true },
  );

/*
 * The card's document is the lock of all three: each commit changes it and wants it as it was read, so that nothing that was
 * read earlier is ever shown after what was read later, and nothing comes back after it was taken away.
 */

/** Changes the card, on the state in which it was read. */
function keep(batch: WriteBatch, store: Firestore, of: CardOf, { version }: Known, data: object): void {
  const card = store.doc(cardPath(of.uid, of.petId));
  const updatedAt = FieldValue.serverTimestamp();
  if (version) batch.update(card, { ...data, updatedAt }, { lastUpdateTime: version });
  else batch.create(card, { ...data, updatedAt, createdAt: updatedAt, sightings: 0, lastSeenAt: null });
}

/** Writes what the public sees, and the server's note of whose it is. */
function show(
  batch: WriteBatch,
  store: Firestore,
  { uid, petId }: CardOf,
  tagId: string,
  { source, photo }: ReadCard,
  choice: Choice,
): void {
  const card = publicCard(source, choice);
  const lostSince = card.lost ? choice.lostSince : null;
  const updatedAt = FieldValue.serverTimestamp();
  batch.set(store.doc(tagPath(tagId)), { ...card, lostSince, updatedAt });
  const link = { uid, petId, photo: card.photo ? photo : null };
  batch.set(store.doc(tagLinkPath(tagId)), link, { merge: true });
}

export interface Publication extends CardOf {
  fields: readonly string[];
  lostMode: boolean;
  /** Left out: stays as it is. */
  message?: string | null | undefined;
}

/** Makes a card public or changes it, in one commit. Answers the tag's id, which a pet keeps. Throws `not-found`. */
export function publishCard(store: Firestore, publication: Publication, now: number): Promise<string> {
  const { fields, lostMode, message } = publication;
  return untilDone(async () => {
    const known = await look(store, publication);
    const { card, read } = known;
    if (!read) throw new AppError('not-found', 'There is no such pet.');
    const tagId = card?.tagId ?? newTagId();
    const choice = {
      fields: [...fields],
      message: message === undefined ? (card?.message ?? null) : message,
      lostMode,
      lostSince: lostMode ? (card?.lostSince ?? Timestamp.fromMillis(now)) : null,
    };
    const batch = store.batch();
    show(batch, store, publication, tagId, read, choice);
    keep(batch, store, publication, known, { tagId, ...choice, published: true });
    const kind = card?.published === true ? 'card_changed' : 'card_published';
    const { uid, petId } = publication;
    batch.create(...activityEntry(store, uid, { kind, petId, at: now }));
    return (await committed(batch)) ? tagId : null;
  });
}

/** Takes the public page away. Answers the tag's id. Throws `not-found` when there never was a card. */
export function unpublishCard(store: Firestore, of: CardOf, now: number): Promise<string> {
  return untilDone(async () => {
    const known = await look(store, of);
    const { card } = known;
    if (!card) throw new AppError('not-found', 'This pet has no lost-pet card.');
    const batch = store.batch();
    batch.delete(store.doc(tagPath(card.tagId)));
    keep(batch, store, of, known, { published: false, lostMode: false, lostSince: null });
    const { uid, petId } = of;
    if (card.published) batch.create(...activityEntry(store, uid, { kind: 'card_removed', petId, at: now }));
    return (await committed(batch)) ? card.tagId : null;
  });
}

/**
 * Brings a public card up to date with the pet, or removes it with the pet. May be repeated and come in any order: it looks
 * at what is there now. Does nothing for a pet without a card.
 */
export async function refreshCard(store: Firestore, of: CardOf): Promise<void> {
  await untilDone(async () => {
    const known = await look(store, of);
    const { card, read } = known;
    if (!card) return true;
    if (!read) return remove(store, of, card.tagId);
    if (!card.published) return true;
    const batch = store.batch();
    show(batch, store, of, card.tagId, read, card);
    keep(batch, store, of, known, {});
    return (await committed(batch)) || null;
  });
}

/** The card last: as long as it is there, a repetition knows what is left to do. */
async function remove(store: Firestore, of: CardOf, tagId: string): Promise<true> {
  const batch = store.batch();
  for (const path of [tagPath, tagLinkPath]) batch.delete(store.doc(path(tagId)));
  await batch.commit();
  await store.recursiveDelete(store.collection(sightingsPath(of.uid, of.petId)));
  await store.doc(cardPath(of.uid, of.petId)).delete();
  return true;
}
