import type { WithId } from '@pawfolio/domain/kernel';
import type { DocumentAsset } from '@pawfolio/domain/media';
import { useListInParts } from '../../../platform/list-parts.ts';
import type { Live } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import { useUid } from './use-pets.ts';

/** All documents of a pet in any state, newest first. */
export function useDocuments(petId: string): Live<WithId<DocumentAsset>[]> {
  const uid = useUid();
  const newest = uid === null ? null : refs.newestDocuments(uid, petId);
  return useListInParts(uid === null ? null : refs.documents(uid, petId), newest);
}
