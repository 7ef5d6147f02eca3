import { addDays, formatDate, nameKey, whenInWords, type IsoDate } from '../kernel/index.ts';
import { newestFirst, ofKind, type Entry } from './content.ts';

/** Days before a date from which it counts as due. */
export const DUE_WITHIN_DAYS = 30;

/** In the order in which they ask for attention. */
export const vaccinationStates = ['overdue', 'due', 'unknown', 'not_yet_valid', 'valid'] as const;
export type VaccinationState = (typeof vaccinationStates)[number];

/** How protected a pet is against one thing, by the newest dose that has been given. */
export interface VaccinationStatus {
  /** The same for every spelling of the vaccine's name. */
  key: string;
  /** As written with the newest dose. */
  vaccine: string;
  state: VaccinationState;
  dueOn: IsoDate | null;
  /** One sentence for the owner. */
  sentence: string;
  /** The dose that decides. */
  record: Entry<'vaccination'>;
  /** A later dose that is entered for a day still to come. */
  upcoming: Entry<'vaccination'> | null;
  /** Every dose, newest first. */
  doses: Entry<'vaccination'>[];
}

/**
 * One status a vaccine, the most urgent first. Names are the same without regard to case, accents and spaces.
 * A dose dated in the future decides only while there is no other (`not_yet_valid`): an appointment does not protect, nor does
 * it take away the protection there is.
 */
export function vaccinationStatus(
  records: readonly Entry[],
  today: IsoDate,
  locale = 'en-GB',
): VaccinationStatus[] {
  const byVaccine = new Map<string, Entry<'vaccination'>[]>();
  for (const dose of ofKind(records, 'vaccination')) {
    const key = nameKey(dose.vaccine);
    byVaccine.set(key, [...(byVaccine.get(key) ?? []), dose]);
  }
  return [...byVaccine]
    .map(([key, doses]) => statusOf(key, doses.sort(newestFirst), today, locale))
    .sort(byUrgency);
}

function statusOf(
  key: string,
  doses: Entry<'vaccination'>[],
  today: IsoDate,
  locale: string,
): VaccinationStatus {
  const given = doses.find(({ on }) => on <= today);
  const upcoming = doses.findLast(({ on }) => on > today) ?? null;
  const record = given ?? upcoming;
  if (!record) throw new Error('A group has at least one dose');
  const state = stateOf(record, today);
  return {
    key,
    vaccine: record.vaccine,
    state,
    dueOn: record.dueOn,
    sentence: sentenceOf(state, record, today, locale),
    record,
    upcoming: given ? upcoming : null,
    doses,
  };
}

function stateOf({ on, dueOn }: Entry<'vaccination'>, today: IsoDate): VaccinationState {
  if (on > today) return 'not_yet_valid';
  if (dueOn === null) return 'unknown';
  if (dueOn < today) return 'overdue';
  return dueOn <= addDays(today, DUE_WITHIN_DAYS) ? 'due' : 'valid';
}

function sentenceOf(
  state: VaccinationState,
  { on, dueOn, vaccine }: Entry<'vaccination'>,
  today: IsoDate,
  locale: string,
): string {
  const due = dueOn === null ? '' : `${formatDate(dueOn, locale)}, ${whenInWords(dueOn, today)}`;
  switch (state) {
    case 'overdue':
      return `${vaccine} was due on ${due}.`;
    case 'due':
      return dueOn === today ? `${vaccine} is due today.` : `${vaccine} is due on ${due}.`;
    case 'unknown':
      return `${vaccine} was given on ${formatDate(on, locale)}. When it is next due is not entered.`;
    case 'not_yet_valid':
      return `${vaccine} is entered for ${formatDate(on, locale)}, ${whenInWords(on, today)}.`;
    case 'valid':
      return `${vaccine} is valid until ${formatDate(dueOn ?? on, locale)}.`;
  }
}

const LAST = '9999';
function byUrgency(a: VaccinationStatus, b: VaccinationStatus): number {
  const states = vaccinationStates.indexOf(a.state) - vaccinationStates.indexOf(b.state);
  if (states !== 0) return states;
  const [first, second] = [a.dueOn ?? LAST, b.dueOn ?? LAST];
  return first === second ? a.vaccine.localeCompare(b.vaccine) : first < second ? -1 : 1;
}

const vaccinationStateLabels: Record<VaccinationState, string> = {
  overdue: 'Overdue',
  due: 'Due soon',
  unknown: 'Next date not entered',
  not_yet_valid: 'Not given yet',
  valid: 'Valid',
};
export const vaccinationStateLabel = (state: VaccinationState): string => vaccinationStateLabels[state];
