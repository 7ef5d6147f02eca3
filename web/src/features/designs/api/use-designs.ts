import { designPath, type DesignSummary } from '@pawfolio/domain/builder';
import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { useMemo } from 'react';
import { designRefs } from '../../../platform/design-refs.ts';
import { useGoing } from '../../../platform/going.ts';
import { useDoc, useList, type Live } from '../../../platform/live.ts';
import { useNotePets } from '../../../platform/note-pets.ts';
import { refs, type ListRef } from '../../../platform/refs.ts';
import { useAuth } from '../../../platform/session.ts';

export type ListedDesign = WithId<DesignSummary>;

/** Whose designs these are; null while nobody is signed in. */
export const useUid = (): string | null => useAuth((state) => state.user?.uid ?? null);

/** Without those that are about to be deleted. */
function useKept(uid: string | null, source: ListRef<ListedDesign> | null): Live<ListedDesign[]> {
  const going = useGoing();
  const live = useList(source);
  return useMemo(() => {
    if (live.status !== 'ready' || uid === null || going.size === 0) return live;
    return { ...live, data: live.data.filter(({ id }) => !going.has(designPath(uid, id))) };
  }, [live, going, uid]);
}

/** All designs of the account, those changed last first. */
export function useDesigns(): Live<ListedDesign[]> {
  const uid = useUid();
  return useKept(uid, uid === null ? null : designRefs.all(uid));
}

/** The design that was changed last. */
export function useNewestDesign(): Live<ListedDesign[]> {
  const uid = useUid();
  return useKept(uid, uid === null ? null : designRefs.newest(uid, 1));
}

/** Whether a pet has died, by the digest, which home follows already; null for no pet. */
export function useHasDied(petId: string | null): boolean {
  const uid = useUid();
  const digest = useDoc(uid === null || petId === null ? null : refs.careDigest(uid));
  return petId !== null && digest.status === 'ready' && digest.data?.pets[petId]?.deceased === true;
}

/** All pets of the account, oldest first. */
export function usePets(): Live<WithId<Pet>[]> {
  const uid = useUid();
  return useNotePets(uid, useList(uid === null ? null : refs.pets(uid)));
}
