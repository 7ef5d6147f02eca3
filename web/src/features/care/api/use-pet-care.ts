import { petDigest, type CareDigest, type PetDigest } from '@pawfolio/domain/pet';
import { useState } from 'react';
import { isFollowed, useList, type Live } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import { useOnline } from '../../../shared/hooks/use-online.ts';
import { useCareDigest, usePet, type PetOf, type Reader } from './use-care.ts';

/** What is known of a pet's care; null while it is on its way. */
export interface PetCare {
  digest: PetDigest | null;
  /** It comes from the server's digest, which what was done on this page has not reached yet. */
  late: boolean;
}

/**
 * What the overview of one pet has to know: one read, of the digest. Where the pet's entries are at hand anyway, since
 * its health page was open in this visit, or cost nothing, since there is no network, they tell it instead: they
 * hold what was entered a moment ago.
 */
export function usePetCare(where: PetOf, { today }: Reader): PetCare {
  const { uid, petId } = where;
  const [seen] = useState(() => isFollowed(refs.records(uid, petId)) && isFollowed(refs.choices(uid, petId)));
  const local = !useOnline() || seen;
  const all = useCareDigest(uid);
  const pet = usePet(where);
  const records = useList(local ? refs.records(uid, petId) : null);
  const choices = useList(local ? refs.choices(uid, petId) : null);
  const fromServer = digestOf(all, petId);
  if (pet.status !== 'ready' || pet.data === null || records.status !== 'ready' || choices.status !== 'ready')
    return { digest: fromServer, late: true };
  const byId = new Map(choices.data.map((choice) => [choice.id, choice]));
  const own = petDigest({ pet: pet.data, records: records.data, documents: [], choices: byId, today });
  // Papers are not at hand; the server has looked at them.
  const papers = fromServer?.items.filter(({ kind }) => kind === 'document') ?? [];
  return { digest: { ...own, items: [...own.items, ...papers] }, late: false };
}

function digestOf(all: Live<CareDigest | null>, petId: string): PetDigest | null {
  return all.status === 'ready' ? (all.data?.pets[petId] ?? null) : null;
}
