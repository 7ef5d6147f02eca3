import type { SlotValues } from '@pawfolio/domain/builder';
import type { WithId } from '@pawfolio/domain/kernel';
import { printedVariant, type PhotoAsset } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { useMemo } from 'react';
import { useDoc, useList, type Live } from '../../../platform/live.ts';
import { useNotePets } from '../../../platform/note-pets.ts';
import { refs } from '../../../platform/refs.ts';
import { useAuth } from '../../../platform/session.ts';
import { addressOf, useCard } from '../../../platform/use-tag.ts';

/** What a pet's own record says in the slots of a design. */
export type PetFacts = Pick<SlotValues, 'name' | 'chip' | 'photo'> & Partial<Pick<SlotValues, 'tagUrl'>>;

export const useUid = (): string | null => useAuth((state) => state.user?.uid ?? null);

/** The pets of whoever is signed in. */
export function usePets(): Live<WithId<Pet>[]> {
  const uid = useUid();
  return useNotePets(uid, useList(uid === null ? null : refs.pets(uid)));
}

/** The pictures of a pet that can be used. */
export function usePetPhotos(petId: string | null): Live<WithId<PhotoAsset>[]> {
  const uid = useUid();
  return useList(uid === null || petId === null ? null : refs.photos(uid, petId));
}

/** What is known of a pet, once all of it is. `gone`: there is no such pet. */
export function usePetFacts(petId: string | null): PetFacts | 'loading' | 'gone' | 'error' {
  const uid = useUid();
  const pet = useDoc(uid === null || petId === null ? null : refs.pet(uid, petId));
  const found = pet.status === 'ready' ? pet.data : null;
  const photoId = found?.coverPhotoId ?? null;
  const photo = useDoc(
    uid === null || found === null || photoId === null ? null : refs.photo(uid, found.id, photoId),
  );
  const card = useCard(found?.id ?? null);
  const status = pet.status;
  const isWaiting =
    found !== null && (card.status === 'loading' || (photoId !== null && photo.status === 'loading'));
  // What could not be read says nothing: the design keeps the link that it has.
  const known = card.status === 'ready';
  const tagId = known ? (card.data?.tagId ?? null) : null;
  const shot = photo.status === 'ready' ? photo.data : null;
  return useMemo(() => {
    if (status === 'error') return 'error';
    if (status === 'loading' || isWaiting) return 'loading';
    if (!found) return 'gone';
    const { id, name, microchip } = found;
    return {
      name,
      chip: microchip,
      photo: shot?.state === 'ready' ? photoOf(id, shot) : null,
      ...(known && { tagUrl: tagId === null ? null : addressOf(tagId) }),
    };
  }, [status, isWaiting, found, shot, known, tagId]);
}

/** A photo as a slot holds it: with the pixels of the largest file that is kept of it, which is what is printed. */
function photoOf(petId: string, photo: WithId<Extract<PhotoAsset, { state: 'ready' }>>): SlotValues['photo'] {
  const { width, height } = printedVariant(photo.variants);
  return { petId, photoId: photo.id, width, height };
}
