import { randomBytes } from 'node:crypto';
import { Timestamp, type Firestore } from 'firebase-admin/firestore';
import { sightingsPath, cardPath, tagLinkPath, tagPath } from '@pawfolio/domain/tag';
import { committed, untilDone } from '../../../platform/commits.ts';
import { AppError } from '../../../platform/errors.ts';
import { activityEntry } from '../activity.ts';
import { committedOnPet, keep, look, show, type CardOf } from './commit.ts';

/** 144 random bits. */
const newTagId = (): string => randomBytes(18).toString('base64url');

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
    const kind = card?.published === true ? 'card_changed' : 'card_published';
    const { uid, petId } = publication;
    const done = await committedOnPet(store, publication, (writer) => {
      show(writer, store, publication, tagId, read, choice);
      keep(writer, store, publication, known, { tagId, ...choice, published: true });
      writer.create(...activityEntry(store, uid, { kind, petId, at: now }));
    });
    return done ? tagId : null;
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
    const done = await committedOnPet(store, of, (writer) => {
      show(writer, store, of, card.tagId, read, card);
      keep(writer, store, of, known, {});
    });
    return done || null;
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
