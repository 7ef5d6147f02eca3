import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import type { Pet, PetRecord } from '@pawfolio/domain/pet';
import { useDoc, useList, type Live } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import { useAuth } from '../../../platform/session.ts';

/** Whose pets these are; null while nobody is signed in. */
export const useUid = (): string | null => useAuth((state) => state.user?.uid ?? null);

/** All pets of the account, oldest first. */
export function usePets(): Live<WithId<Pet>[]> {
  const uid = useUid();
  return useList(uid === null ? null : refs.pets(uid));
}

/** One pet; null when there is none of that id. */
export function usePet(petId: string): Live<WithId<Pet> | null> {
  const uid = useUid();
  return useDoc(uid === null ? null : refs.pet(uid, petId));
}

/** The profile, which holds the counter of pets. */
export { useProfile } from '../../../platform/profile.ts';

/** One photo; a null id waits. */
export function usePhoto(petId: string, photoId: string | null): Live<WithId<PhotoAsset> | null> {
  const uid = useUid();
  return useDoc(uid === null || photoId === null ? null : refs.photo(uid, petId, photoId));
}

/** The health and care history of a pet, newest first. */
export function useRecords(petId: string): Live<WithId<PetRecord>[]> {
  const uid = useUid();
  return useList(uid === null ? null : refs.records(uid, petId));
}
