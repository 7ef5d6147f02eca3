import { formatDate, type IsoDate } from '@pawfolio/domain/kernel';
import type { DocumentKind } from '@pawfolio/domain/media';
import type { PetContent, RecordContent } from '@pawfolio/domain/pet';
import type { Paper } from '../art/paper.ts';

/** A day so many days from the day of the seed; negative is the past. */
export type Day = (days: number) => IsoDate;

export interface PhotoSeed {
  id: string;
  caption: string | null;
  takenOn: IsoDate;
  svg: string;
  sideways: boolean;
}

export interface DocumentSeed {
  id: string;
  kind: DocumentKind;
  title: string;
  fileName: string;
  issuedOn: IsoDate | null;
  expiresOn: IsoDate | null;
  content: Paper | { svg: string };
}

/** One pet of the demo account with all that belongs to it. */
export interface PetSeed {
  id: string;
  content: PetContent;
  records: Record<string, RecordContent>;
  photos: PhotoSeed[];
  documents: DocumentSeed[];
}

/** A day as a paper says it. */
export const written = (date: IsoDate): string => formatDate(date, 'en-GB');

/** An entry without a note and without a document. */
export const bare = { note: null, documentId: null } as const;

/** Weights at these days, each in grams. */
export const weights = (
  day: Day,
  series: readonly (readonly [days: number, grams: number])[],
): Record<string, RecordContent> =>
  Object.fromEntries(
    series.map(([days, grams], index) => [
      `weight${String(index + 1).padStart(2, '0')}`,
      { kind: 'weight', on: day(days), ...bare, grams },
    ]),
  );
