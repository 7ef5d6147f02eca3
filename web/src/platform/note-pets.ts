import { useEffect } from 'react';
import type { Live } from './live.ts';
import { PET_NOTE, type NotedPet, type PetNote } from './pet-note.ts';
import { keepPrivate } from './private.ts';

type Listed = NotedPet & { deceasedOn: string | null };

/**
 * Notes the living pets of an account on this device, so that the shop, which reads no database, can offer to make something
 * for them. It goes when the account signs out.
 */
export function notePets(uid: string, pets: readonly Listed[]): void {
  const living = pets.filter(({ deceasedOn }) => deceasedOn === null).map(({ id, name }) => ({ id, name }));
  keepPrivate(uid, localStorage, PET_NOTE, JSON.stringify({ uid, pets: living } satisfies PetNote));
}

/** Keeps that note true wherever all pets of the account are known. */
export function useNotePets<T extends Live<readonly Listed[]>>(uid: string | null, live: T): T {
  const pets = live.status === 'ready' ? live.data : null;
  useEffect(() => {
    if (uid !== null && pets !== null) notePets(uid, pets);
  }, [uid, pets]);
  return live;
}
