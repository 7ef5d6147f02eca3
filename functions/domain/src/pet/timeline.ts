import { formatPartialDate, type Units } from '../kernel/index.ts';
import { newestFirst, type Entry } from './content.ts';
import type { RecordKind } from './record-kinds.ts';
import { formatWeight } from './weight-units.ts';

export interface TimelineMonth {
  /** `YYYY-MM`. */
  month: string;
  /** `May 2026`. */
  label: string;
  /** Newest first. */
  entries: Entry[];
}

/** A history by month, newest first; of these kinds only, unless there are none in the list. */
export function timeline(
  records: readonly Entry[],
  kinds: readonly RecordKind[] = [],
  locale = 'en-GB',
): TimelineMonth[] {
  const months: TimelineMonth[] = [];
  for (const entry of [...records].sort(newestFirst)) {
    if (kinds.length > 0 && !kinds.includes(entry.kind)) continue;
    const month = entry.on.slice(0, 7);
    const current = months.at(-1);
    if (current?.month === month) current.entries.push(entry);
    else months.push({ month, label: formatPartialDate(month, locale), entries: [entry] });
  }
  return months;
}

/** How many entries there are of each kind that occurs. */
export function countByKind(records: readonly Entry[]): Map<RecordKind, number> {
  const counts = new Map<RecordKind, number>();
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** What an entry is about, in a few words. */
export function recordTitle(entry: Entry, units: Units, locale = 'en-GB'): string {
  switch (entry.kind) {
    case 'weight':
      return formatWeight(entry.grams, units, locale);
    case 'vaccination':
      return entry.vaccine;
    case 'medication':
      return entry.dose === null ? entry.name : `${entry.name}, ${entry.dose}`;
    case 'allergy':
      return entry.substance;
    case 'condition':
    case 'contact':
      return entry.name;
    case 'visit':
      return entry.reason;
    case 'reminder':
      return entry.title;
  }
}
