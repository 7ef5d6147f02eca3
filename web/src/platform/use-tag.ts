import type { WithId } from '@pawfolio/domain/kernel';
import {
  cardPath,
  cardSchema,
  cardsPath,
  sightingSchema,
  sightingsPath,
  tagPath,
  tagSchema,
  tagUrl,
  type LostPetCard,
  type PublicTag,
  type Sighting,
} from '@pawfolio/domain/tag';
import { useDoc, useList, type Live } from './live.ts';
import type { DocRef, ListRef } from './refs.ts';
import { useAuth } from './session.ts';

/** A pet's tag as a design needs it. */
export interface Tag {
  tagId: string;
  /** What the code on a tag says. It stays the same for good. */
  url: string;
  /** Whether the page shows anything right now. */
  published: boolean;
}

const cardRef = (uid: string, petId: string): DocRef<LostPetCard> => ({
  path: cardPath(uid, petId),
  parse: (_, data) => cardSchema.parse(data),
});
const cardsRef = (uid: string): ListRef<WithId<LostPetCard>> => ({
  path: cardsPath(uid),
  parse: (id, data) => ({ ...cardSchema.parse(data), id }),
});
const sightingsRef = (uid: string, petId: string): ListRef<WithId<Sighting>> => ({
  path: sightingsPath(uid, petId),
  parse: (id, data) => ({ ...sightingSchema.parse(data), id }),
  orderBy: ['at', 'desc'],
  limit: 20,
});

const useUid = (): string | null => useAuth((state) => state.user?.uid ?? null);

/** What the owner chose for a pet's card; null while there never was one. A null id waits. */
export function useCard(petId: string | null): Live<LostPetCard | null> {
  const uid = useUid();
  return useDoc(uid === null || petId === null ? null : cardRef(uid, petId));
}

/** What the public sees of a card right now; null when nothing. */
export const useShown = (tagId: string): Live<PublicTag | null> =>
  useDoc({ path: tagPath(tagId), parse: (_, data) => tagSchema.parse(data) });

/** All cards of the account; the id of each is its pet's. */
export function useCards(): Live<WithId<LostPetCard>[]> {
  const uid = useUid();
  return useList(uid === null ? null : cardsRef(uid));
}

/** What finders told, the newest first. */
export function useSightings(petId: string): Live<WithId<Sighting>[]> {
  const uid = useUid();
  return useList(uid === null ? null : sightingsRef(uid, petId));
}

/** The address of a card as it is printed. */
export const addressOf = (tagId: string): string => tagUrl(window.location.origin, tagId);

/** The tag of a pet; null while it has none, or until it is known. */
export function useTag(petId: string | null): Tag | null {
  const card = useCard(petId);
  if (card.status !== 'ready' || card.data === null) return null;
  const { tagId, published } = card.data;
  return { tagId, url: addressOf(tagId), published };
}
