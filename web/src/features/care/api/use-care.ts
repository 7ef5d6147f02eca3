import type { IsoDate, Units, WithId } from '@pawfolio/domain/kernel';
import type { DocumentAsset } from '@pawfolio/domain/media';
import type { CareDigest, Choice, Pet, PetRecord } from '@pawfolio/domain/pet';
import { useListInParts } from '../../../platform/list-parts.ts';
import { useDoc, useList, type Live } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import { useToday } from '../model/use-today.ts';
import { locale } from '../../../shared/lib/locale.ts';

/** Whose pet, and which. */
export interface PetOf {
  uid: string;
  petId: string;
}

export const usePet = ({ uid, petId }: PetOf): Live<WithId<Pet> | null> => useDoc(refs.pet(uid, petId));

/** All entries of a pet's history, newest first. */
export const useRecords = ({ uid, petId }: PetOf): Live<WithId<PetRecord>[]> =>
  useList(refs.records(uid, petId));

/** What the owner decided about the pet's care items. */
export const useChoices = ({ uid, petId }: PetOf): Live<WithId<Choice>[]> =>
  useList(refs.choices(uid, petId));

/** The pet's documents in any state, newest first; nothing is read unless they are `wanted`. */
export const useDocuments = ({ uid, petId }: PetOf, wanted: boolean): Live<WithId<DocumentAsset>[]> =>
  useListInParts(wanted ? refs.documents(uid, petId) : null, refs.newestDocuments(uid, petId));

export const useCareDigest = (uid: string): Live<CareDigest | null> => useDoc(refs.careDigest(uid));

/** Whom the words and numbers are for, and on which day. */
export interface Reader {
  units: Units;
  /** BCP 47. */
  locale: string;
  today: IsoDate;
}

/** The owner as a reader; metric, and as this device knows it, until the profile is known. */
export function useReader(uid: string): Reader {
  const profile = useDoc(refs.profile(uid));
  const known = profile.status === 'ready' ? profile.data : null;
  const today = useToday();
  return { units: known?.units ?? 'metric', locale: known?.locale ?? locale(), today };
}
