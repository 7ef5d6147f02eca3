import { normaliseLine, clip, type IsoDate } from '@pawfolio/domain/kernel';
import { guessDocument, type DocumentDetails, type DocumentKind } from '@pawfolio/domain/media';
import { recordKindLabel, type RecordKind, type RecordValues } from '@pawfolio/domain/pet';

const kinds: Partial<Record<RecordKind, DocumentKind>> = {
  vaccination: 'vaccination',
  medication: 'prescription',
};

/** Entries that tell of a day on which papers are handed out. */
const dated: readonly RecordKind[] = ['vaccination', 'visit', 'medication'];

/** What a file that is attached to an entry becomes among the documents: by its name, and else by the entry. */
export function certificateDetails(
  fileName: string,
  kind: RecordKind,
  values: RecordValues,
  today: IsoDate,
): DocumentDetails {
  const guess = guessDocument(fileName, today);
  const isNamed = guess.title !== 'Document';
  const on = values['on'] ?? '';
  return {
    ...guess,
    kind: guess.kind === 'other' ? (kinds[kind] ?? 'other') : guess.kind,
    title: isNamed ? guess.title : titleBy(kind, values),
    issuedOn: guess.issuedOn ?? (dated.includes(kind) && on !== '' && on <= today ? on : null),
  };
}

function titleBy(kind: RecordKind, values: RecordValues): string {
  const vaccine = normaliseLine(values['vaccine'] ?? '');
  if (kind === 'vaccination') return clip(vaccine ? `${vaccine} certificate` : 'Vaccination certificate', 80);
  const said = normaliseLine(values['name'] ?? values['reason'] ?? values['substance'] ?? '');
  return clip(said ? `${recordKindLabel(kind)}: ${said}` : recordKindLabel(kind), 80);
}
