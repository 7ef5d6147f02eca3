import type { DocumentValues } from '@pawfolio/domain/media';
import { keepPrivate } from '../../../platform/private.ts';

/** A document, and whose it is. */
interface Where {
  uid: string;
  documentId: string;
}

// With the uid in it, so that what was typed goes when the account does.
const keyOf = ({ uid, documentId }: Where): string => `pawfolio.document-draft.${uid}.${documentId}`;
const names = ['kind', 'title', 'issuedOn', 'expiresOn'] as const;

/** What was typed about a paper and neither saved nor thrown away; null when there is nothing. */
export function typedBefore(where: Where): DocumentValues | null {
  try {
    const stored = JSON.parse(sessionStorage.getItem(keyOf(where)) ?? 'null') as Partial<
      Record<string, unknown>
    > | null;
    const isWhole = stored !== null && names.every((name) => typeof stored[name] === 'string');
    return isWhole ? (stored as DocumentValues) : null;
  } catch {
    return null;
  }
}

/** Keeps what is being typed until the tab is closed; null forgets it. The form itself still holds everything. */
export function keepTyped(where: Where, values: DocumentValues | null): void {
  if (values) keepPrivate(where.uid, sessionStorage, keyOf(where), JSON.stringify(values));
  else sessionStorage.removeItem(keyOf(where));
}
