import {
  FieldValue,
  type DocumentData,
  type DocumentReference,
  type Firestore,
  type Precondition,
  type SetOptions,
  type Timestamp,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { petPath } from '@pawfolio/domain/pet';
import {
  cardPath,
  cardSchema,
  publicCard,
  tagLinkPath,
  tagPath,
  type CardChoice,
  type LostPetCard,
} from '@pawfolio/domain/tag';
import { held } from '../../../platform/commits.ts';
import { readCard, type ReadCard } from './source.ts';

export interface CardOf {
  uid: string;
  petId: string;
}

type Choice = CardChoice & { lostSince: LostPetCard['lostSince'] };

/** A card and its pet as they were at one moment. */
export interface Known {
  card: LostPetCard | null;
  /** Names that state of the card: a commit on another one fails. */
  version: Timestamp | undefined;
  read: ReadCard | null;
}

/** Reads a card and its pet at one moment. */
export const look = (store: Firestore, { uid, petId }: CardOf): Promise<Known> =>
  store.runTransaction(
    async (transaction) => {
      const document = await transaction.get(store.doc(cardPath(uid, petId)));
      const card = document.exists ? z.parse(cardSchema, document.data()) : null;
      return { card, version: document.updateTime, read: await readCard(store, transaction, uid, petId) };
    },
    { readOnly: true },
  );

/** A batch or a transaction. */
export interface Writer {
  create(document: DocumentReference, data: DocumentData): unknown;
  update(document: DocumentReference, data: DocumentData, precondition?: Precondition): unknown;
  set(document: DocumentReference, data: DocumentData, options?: SetOptions): unknown;
}

/*
 * The card's document is the lock of all who change it: each commit changes it and wants it as it was read, so that
 * nothing that was read earlier is ever shown after what was read later, and nothing comes back after it was taken away.
 */

/** Changes the card, on the state in which it was read. */
export function keep(writer: Writer, store: Firestore, of: CardOf, { version }: Known, data: object): void {
  const card = store.doc(cardPath(of.uid, of.petId));
  const updatedAt = FieldValue.serverTimestamp();
  if (version) writer.update(card, { ...data, updatedAt }, { lastUpdateTime: version });
  else writer.create(card, { ...data, updatedAt, createdAt: updatedAt, sightings: 0, lastSeenAt: null });
}

/** Writes what the public sees, and the server's note of whose it is. */
export function show(
  writer: Writer,
  store: Firestore,
  { uid, petId }: CardOf,
  tagId: string,
  { source, photo }: ReadCard,
  choice: Choice,
): void {
  const card = publicCard(source, choice);
  const lostSince = card.lost ? choice.lostSince : null;
  const updatedAt = FieldValue.serverTimestamp();
  writer.set(store.doc(tagPath(tagId)), { ...card, lostSince, updatedAt });
  const link = { uid, petId, photo: card.photo ? photo : null };
  writer.set(store.doc(tagLinkPath(tagId)), link, { merge: true });
}

/**
 * Commits what `write` shows of a pet, if the pet is still there; false if it is not, or the card is not as it was read. A
 * deletion takes the card along that it finds: one that was made after it, from what was read before, would stay for good.
 */
export async function committedOnPet(
  store: Firestore,
  { uid, petId }: CardOf,
  write: (writer: Writer) => void,
): Promise<boolean> {
  let isThere = false;
  const done = await held(() =>
    store.runTransaction(async (transaction) => {
      isThere = (await transaction.get(store.doc(petPath(uid, petId)))).exists;
      if (isThere) write(transaction);
    }),
  );
  return done && isThere;
}
