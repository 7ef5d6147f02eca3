import { addDays, type IsoDate } from '../kernel/index.ts';
import { careDates, type CareDate } from './care-dates.ts';
import type { CoverCut, CoverPictures, DigestItem, PetDigest } from './care-digest-schema.ts';
import { byUrgency, matters, urgencyOf, type CareItem, type Urgency } from './care.ts';
import { choiceIdOf, isHiddenBy, type ChoiceContent } from './choice-schema.ts';
import { newestFirst, ofKind, type CareDocument, type Entry, type PetEntry } from './content.ts';

/** Fifty pets with as many long titles as this stay within the megabyte of a document. */
const MOST_ITEMS = 40;
export const DIGEST_WEIGHTS = 12;
/** Days of which what is known differs. Nobody enters so many doses ahead; a bound all the same. */
const MOST_DAYS = 50;
const LAST_DAY = '2199-12-31';

export interface DigestSource {
  pet: PetEntry;
  records: readonly Entry[];
  documents: readonly CareDocument[];
  /** By their ids. */
  choices: ReadonlyMap<string, ChoiceContent>;
  thumb?: string | null | undefined;
  cut?: CoverCut | null | undefined;
  cover?: CoverPictures | null | undefined;
  /** The day in UTC. Somewhere it is still the day before, and the digest is right there too. */
  today: IsoDate;
}

/** What the home page has to know of one pet. The same for the same data, whenever on that day it is made. */
export function petDigest({
  pet,
  records,
  documents,
  choices,
  thumb = null,
  cut = null,
  cover = null,
  today,
}: DigestSource): PetDigest {
  const first = addDays(today, -1);
  const items = itemsOf({ pet, records, documents }, first)
    .filter((item) => matters(item, { today: first, withinDays: Infinity }))
    .filter((item) => choices.get(choiceIdOf({ ...item, petId: pet.id }))?.state !== 'not_applicable')
    .map((item) => ({
      ...item,
      snoozedUntil: choices.get(choiceIdOf({ ...item, petId: pet.id }))?.until ?? null,
    }))
    .sort((a, b) => (a.dueOn + a.key < b.dueOn + b.key ? -1 : 1))
    .slice(0, MOST_ITEMS);
  const deceased = pet.deceasedOn !== null;
  const weights = deceased
    ? []
    : ofKind(records, 'weight').sort(newestFirst).slice(0, DIGEST_WEIGHTS).reverse();
  return {
    name: pet.name,
    species: pet.species,
    deceased,
    microchip: pet.microchip,
    thumb,
    cut,
    cover,
    items,
    weights: weights.map(({ on, grams }) => ({ on, grams })),
  };
}

type Source = Pick<DigestSource, 'pet' | 'records' | 'documents'>;
type Spell = Omit<DigestItem, 'snoozedUntil'>;

/** The days, `first` and later ones, on which time alone changes what is due: a dose's day, the end of a course. */
function turningDays(records: readonly Entry[], first: IsoDate): IsoDate[] {
  const days = [
    ...ofKind(records, 'vaccination').map(({ on }) => on),
    ...ofKind(records, 'medication').flatMap(({ endsOn }) => (endsOn === null ? [] : [addDays(endsOn, 1)])),
  ];
  const later = [...new Set(days)].filter((day) => day > first && day <= LAST_DAY).sort();
  return [first, ...later.slice(0, MOST_DAYS)];
}

/** Every date of `careDates` with the days between which it holds. */
function itemsOf(source: Source, first: IsoDate): Spell[] {
  const days = turningDays(source.records, first);
  const open = new Map<string, Spell>();
  const done: Spell[] = [];
  days.forEach((day, index) => {
    const found = new Map(
      careDates({ ...source, today: day }).map((item) => [JSON.stringify(spellOf(item, null)), item]),
    );
    for (const [id, spell] of open) {
      if (found.has(id)) continue;
      done.push({ ...spell, until: addDays(day, -1) });
      open.delete(id);
    }
    for (const [id, item] of found) if (!open.has(id)) open.set(id, spellOf(item, index === 0 ? null : day));
  });
  return [...done, ...open.values()];
}

const spellOf = (
  { key, kind, title, dueOn, recordId, documentId }: CareDate,
  from: IsoDate | null,
): Spell => ({
  key,
  kind,
  title,
  dueOn,
  recordId,
  documentId,
  from,
  until: null,
});

/** One thing of a digest that is to be told of on a day. */
export interface DueItem extends Pick<
  CareDate,
  'key' | 'petId' | 'kind' | 'title' | 'dueOn' | 'recordId' | 'documentId'
> {
  urgency: Urgency;
}

const tiers: readonly Urgency[] = ['overdue', 'soon', 'later'];

/**
 * Sorts for a list that somebody works through: what is overdue, care before papers; then the coming seven days and what is
 * later, each by date.
 */
export function byNeed(a: Ranked, b: Ranked): number {
  const tier = tiers.indexOf(a.urgency) - tiers.indexOf(b.urgency);
  if (tier !== 0) return tier;
  if (a.urgency !== 'overdue' && a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return byUrgency(a, b);
}
type Ranked = Pick<CareItem, 'kind' | 'urgency' | 'dueOn' | 'key'>;

const holdsOn = ({ from, until }: DigestItem, day: IsoDate): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/**
 * What a pet needs on a day, in the order of `byNeed`: `careItems` without those that the owner has put off, from the digest.
 * `withinDays` looks as far ahead for everything.
 */
export function dueItems(
  petId: string,
  { items }: PetDigest,
  today: IsoDate,
  withinDays?: number,
): DueItem[] {
  return items
    .filter((item) => holdsOn(item, today) && matters(item, { today, withinDays }))
    .filter(
      ({ snoozedUntil }) => !isHiddenBy(snoozedUntil === null ? undefined : snoozed(snoozedUntil), today),
    )
    .map(({ key, kind, title, dueOn, recordId, documentId }) => ({
      key,
      petId,
      kind,
      title,
      dueOn,
      recordId,
      documentId,
      urgency: urgencyOf(dueOn, today),
    }))
    .sort(byNeed);
}

const snoozed = (until: IsoDate): ChoiceContent => ({ state: 'snoozed', until });
