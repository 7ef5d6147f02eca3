import type { RecordValues } from '@pawfolio/domain/pet';
import { keepPrivate } from '../../../platform/private.ts';
import type { PetOf } from '../api/use-care.ts';

const PREFIX = 'pawfolio.care-draft.';

const keyOf = ({ uid, petId }: PetOf, slot: string): string => `${PREFIX}${uid}.${petId}.${slot}`;

/** What was typed into a form and neither saved nor thrown away; null when there is nothing. */
export function readDraft(where: PetOf, slot: string): RecordValues | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(where, slot)) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    const texts = Object.entries(stored).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return Object.fromEntries(texts);
  } catch {
    return null;
  }
}

/** Keeps what is being typed until the tab is closed; null forgets it. The form itself still holds everything. */
export function keepDraft(where: PetOf, slot: string, values: RecordValues | null): void {
  const key = keyOf(where, slot);
  if (values) keepPrivate(where.uid, sessionStorage, key, JSON.stringify(values));
  else sessionStorage.removeItem(key);
}
