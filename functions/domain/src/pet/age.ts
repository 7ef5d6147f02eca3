import {
  addDays,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthsBetween,
  type IsoDate,
  type PartialDate,
} from '../kernel/index.ts';
import type { PetContent } from './content.ts';

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

function inMonths(months: number): string {
  if (months >= 24) return plural(Math.floor(months / 12), 'year');
  if (months < 12) return plural(months, 'month');
  return months === 12 ? '1 year' : `1 year ${plural(months - 12, 'month')}`;
}

/** The age of one whose day of birth is known. */
function exactly(born: IsoDate, on: IsoDate): string {
  const days = daysBetween(born, on);
  if (days < 14) return days === 0 ? 'born today' : plural(days, 'day');
  const months = monthsBetween(born, on);
  return months < 2 ? plural(Math.floor(days / 7), 'week') : inMonths(months);
}

/** The age of one whose month, or only whose year of birth is known: the difference of what is known. */
function roughly(bornOn: PartialDate, on: IsoDate): string {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  if (bornOn.length === 4) return years === 0 ? 'under a year' : `about ${plural(years, 'year')}`;
  const months = years * 12 + Number(on.slice(5, 7)) - Number(bornOn.slice(5, 7));
  return months === 0 ? 'under a month' : `about ${inMonths(months)}`;
}

/**
 * Age on a day in words: `9 days`, `5 weeks`, `5 months`, `1 year 4 months`, `2 years`. `about` stands before it unless
 * every birthday that `bornOn` allows gives the same words. A birthday in the future is `not born yet`.
 */
export function ageInWords(bornOn: PartialDate, on: IsoDate): string {
  const earliest = firstDayOf(bornOn);
  if (earliest > on) return 'not born yet';
  // Whoever is here was born by today, however vague the date.
  const latest = lastDayOf(bornOn) < on ? lastDayOf(bornOn) : on;
  const words = exactly(earliest, on);
  return words === exactly(latest, on) ? words : roughly(bornOn, on);
}

/** How old a pet is, or was when it died; null where the birthday is not known. */
export function ageOf(
  { bornOn, deceasedOn }: Pick<PetContent, 'bornOn' | 'deceasedOn'>,
  today: IsoDate,
): string | null {
  return bornOn === null ? null : ageInWords(bornOn, deceasedOn ?? today);
}

/** The next birthday from `on` (today counts), where its day is known; 29 February is kept on 28 February in other years. */
export function nextBirthday(bornOn: PartialDate | null, on: IsoDate): IsoDate | null {
  if (bornOn?.length !== 10) return null;
  for (let year = Number(on.slice(0, 4)); ; year++) {
    const birthday = birthdayIn(bornOn, year);
    if (birthday >= on && birthday >= bornOn) return birthday;
  }
}

function birthdayIn(bornOn: IsoDate, year: number): IsoDate {
  const day = bornOn.slice(5);
  const isLeap = addDays(`${year}-02-28`, 1).endsWith('-29');
  return `${year}-${day === '02-29' && !isLeap ? '02-28' : day}`;
}
