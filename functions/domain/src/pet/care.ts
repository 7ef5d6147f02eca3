import { daysBetween, formatDate, whenInWords, type IsoDate } from '../kernel/index.ts';
import { careDates, type CareDate, type CareSource } from './care-dates.ts';
import { careKinds, type CareKind } from './care-kinds.ts';
import { DUE_WITHIN_DAYS } from './vaccination.ts';

/** The past; the coming seven days; what is further ahead. */
export type Urgency = 'overdue' | 'soon' | 'later';

/** One thing that a pet needs, or that its owner should look at. */
export interface CareItem extends Omit<CareDate, 'subject' | 'verbs'> {
  urgency: Urgency;
  /** One sentence for the owner; it names the pet. */
  sentence: string;
}

export interface CareInput extends CareSource {
  /** Looks this far ahead for everything, in place of 30 days (medication 7). */
  withinDays?: number | undefined;
  locale?: string | undefined;
}

const SOON_DAYS = 7;
const leadDays: Record<CareKind, number> = {
  vaccination: DUE_WITHIN_DAYS,
  reminder: DUE_WITHIN_DAYS,
  medication: SOON_DAYS,
  document: DUE_WITHIN_DAYS,
  insurance: DUE_WITHIN_DAYS,
};

/** A paper that expired, or a policy that renewed, is history after a while; care that was missed is not. */
const forgottenAfterDays: Partial<Record<CareKind, number>> = { document: 30, insurance: 30 };

/**
 * What one pet needs, the most urgent first: overdue vaccinations, overdue reminders, medication to reorder or ending,
 * vaccinations and reminders that are due, documents that expire, insurance to renew; within each, the earliest first.
 * None for a pet that has died.
 */
export function careItems(input: CareInput): CareItem[] {
  return careDates(input)
    .filter((date) => matters(date, input))
    .map((date) => itemOf(date, input.today, input.locale ?? 'en-GB'))
    .sort(byUrgency);
}

/** The next date that is ahead (today counts), whatever it is; null if there is none within two years. */
export function nextDue(input: Omit<CareInput, 'withinDays'>): CareItem | null {
  const ahead = careItems({ ...input, withinDays: 731 }).filter(({ urgency }) => urgency !== 'overdue');
  return ahead.sort((a, b) => compare(a.dueOn, b.dueOn))[0] ?? null;
}

/** Whether a date is near enough to be told of on a day, and not so long gone that it is history. */
export function matters(
  { kind, dueOn }: Pick<CareDate, 'kind' | 'dueOn'>,
  { today, withinDays }: Pick<CareInput, 'today' | 'withinDays'>,
): boolean {
  const days = daysBetween(today, dueOn);
  return days <= (withinDays ?? leadDays[kind]) && -days <= (forgottenAfterDays[kind] ?? Infinity);
}

export function urgencyOf(dueOn: IsoDate, today: IsoDate): Urgency {
  const days = daysBetween(today, dueOn);
  return days < 0 ? 'overdue' : days <= SOON_DAYS ? 'soon' : 'later';
}

function itemOf({ subject, verbs, ...date }: CareDate, today: IsoDate, locale: string): CareItem {
  const days = daysBetween(today, date.dueOn);
  const when =
    days === 0 ? 'today' : `on ${formatDate(date.dueOn, locale)}, ${whenInWords(date.dueOn, today)}`;
  return {
    ...date,
    urgency: urgencyOf(date.dueOn, today),
    sentence: `${subject} ${verbs[days < 0 ? 0 : 1]} ${when}.`,
  };
}

type Ranked = Pick<CareItem, 'kind' | 'urgency' | 'dueOn' | 'key'>;

/** Lower is more urgent: missed care, then medication, then care that is due, then papers. */
function rank({ kind, urgency }: Ranked): number {
  const care = kind === 'vaccination' || kind === 'reminder';
  if (kind === 'medication') return 10;
  return (care && urgency === 'overdue' ? 0 : 20) + careKinds.indexOf(kind);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts items, also those of several pets, the most urgent first. */
export const byUrgency = (a: Ranked, b: Ranked): number =>
  rank(a) - rank(b) || compare(a.dueOn, b.dueOn) || compare(a.key, b.key);
