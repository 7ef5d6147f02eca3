import { addDays, formatDate, today, type IsoDate } from '../kernel/index.ts';
import { nextBirthday } from './age.ts';
import { careDates } from './care-dates.ts';
import type { CareDocument, Entry, PetEntry } from './content.ts';
import { icsLines, icsText } from './ics.ts';
import { possessive } from './labels.ts';

export interface CalendarEvent {
  /** Stays the same in every export, so that a calendar updates the event instead of adding another. */
  uid: string;
  on: IsoDate;
  summary: string;
  description: string | null;
  /** RFC 5545 recurrence rule. */
  rule: string | null;
}

export interface CalendarOptions {
  /** When the file is made (its DTSTAMP, and the day from which vaccinations are looked at); now, if not given. */
  stamp?: Date | undefined;
  documents?: readonly CareDocument[] | undefined;
  locale?: string | undefined;
}

/** What a pet's calendar holds: everything that is due, ends or expires, and its birthday. Empty for a pet that has died. */
export function calendarEvents(
  pet: PetEntry,
  records: readonly Entry[],
  { stamp = new Date(), documents, locale = 'en-GB' }: CalendarOptions = {},
): CalendarEvent[] {
  const day = today('UTC', stamp);
  const events = careDates({ pet, records, documents, today: day }).map(
    ({ key, dueOn, title, subject, verbs }) => ({
      uid: uidOf(key),
      on: dueOn,
      summary: `${pet.name}: ${title}`,
      description: `${subject} ${verbs[1]} on ${formatDate(dueOn, locale)}.`,
      rule: null,
    }),
  );
  return [...events, ...birthday(pet, day)].sort((a, b) => (a.on + a.uid < b.on + b.uid ? -1 : 1));
}

const uidOf = (key: string): string => `${key.replaceAll('/', '-')}@pawfolio`;

/** Every year, and on the last day of February for one born on the 29th. */
function birthday(pet: PetEntry, day: IsoDate): CalendarEvent[] {
  if (pet.deceasedOn !== null || nextBirthday(pet.bornOn, day) === null || pet.bornOn === null) return [];
  const leap = pet.bornOn.endsWith('-02-29');
  return [
    {
      uid: uidOf(`${pet.id}/birthday`),
      on: pet.bornOn,
      summary: `${possessive(pet.name)} birthday`,
      description: null,
      rule: leap ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY',
    },
  ];
}

/**
 * A calendar file (RFC 5545) of one pet: all-day events that block no time. Lines end in CRLF and are folded at 75 octets.
 * Offer it only where `calendarEvents` has some: a calendar without any is refused by some programs.
 */
export function petCalendar(pet: PetEntry, records: readonly Entry[], options: CalendarOptions = {}): string {
  const made = options.stamp ?? new Date();
  const stamp = `${made.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return icsLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pawfolio//Pet calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${icsText(pet.name)}`,
    ...calendarEvents(pet, records, { ...options, stamp: made }).flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]);
}

const dateValue = (date: IsoDate): string => date.replaceAll('-', '');

const eventLines = ({ uid, on, summary, description, rule }: CalendarEvent, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${dateValue(on)}`,
  `DTEND;VALUE=DATE:${dateValue(addDays(on, 1))}`,
  ...(rule === null ? [] : [`RRULE:${rule}`]),
  `SUMMARY:${icsText(summary)}`,
  ...(description === null ? [] : [`DESCRIPTION:${icsText(description)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];
