import type { WithId } from '@pawfolio/domain/kernel';
import type { DocumentAsset } from '@pawfolio/domain/media';
import type { DigestItem } from '@pawfolio/domain/pet';
import { useState } from 'react';
import { isFollowed, useDoc, useList } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import { useUid } from './use-pets.ts';

/**
 * What the overview shows of the documents: the newest, one read each, and what expires, from the digest that the overview
 * has read anyway. Where all documents are at hand, since their page was open in this visit, they are not read again. Null
 * until they are known.
 */
export function useNewestDocuments(
  petId: string,
): { newest: readonly WithId<DocumentAsset>[]; expiring: readonly DigestItem[] } | null {
  const uid = useUid();
  const [whole] = useState(() => uid !== null && isFollowed(refs.documents(uid, petId)));
  const ref = whole ? refs.documents : refs.newestDocuments;
  const live = useList(uid === null ? null : ref(uid, petId));
  const digest = useDoc(uid === null ? null : refs.careDigest(uid));
  if (live.status !== 'ready') return null;
  const items = digest.status === 'ready' ? (digest.data?.pets[petId]?.items ?? []) : [];
  return { newest: live.data, expiring: items.filter(({ kind }) => kind === 'document') };
}
