import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/index.ts';
import {
  careDates,
  careItems,
  nextDue,
  petEntry,
  recordEntry,
  type CareDocument,
  type CareInput,
  type Entry,
} from './index.ts';

const TODAY = '2026-05-04';
const day = (days: number) => addDays(TODAY, days);
const pet = petEntry('pet1', { insurance: null });

const vaccination = (id: string, due: number | null) =>
  recordEntry('vaccination', id, {
    vaccine: id,
    on: day(-300),
    dueOn: due === null ? null : day(due),
    documentId: null,
  });
const reminder = (id: string, due: number, doneOn: string | null = null) =>
  recordEntry('reminder', id, { title: id, dueOn: day(due), doneOn });
const medication = (id: string, reorder: number | null, end: number | null) =>
  recordEntry('medication', id, {
    name: id,
    reorderOn: reorder === null ? null : day(reorder),
    endsOn: end === null ? null : day(end),
  });
const paper = (id: string, expires: number | null, more: Partial<CareDocument> = {}): CareDocument => ({
  id,
  kind: 'passport',
  title: id,
  expiresOn: expires === null ? null : day(expires),
  state: 'ready',
  ...more,
});
const insured = (renews: number, provider = 'Kindly') =>
  petEntry('pet1', { insurance: { provider, policyNumber: '1', phone: null, renewsOn: day(renews) } });
const items = (records: Entry[], more: Partial<CareInput> = {}) =>
  careItems({ pet, records, today: TODAY, ...more });

describe('what a pet needs', () => {
  it('comes in the order of urgency', () => {
    const records = [
      reminder('walk due', 3),
      vaccination('dose due', 20),
      medication('pills end', null, 2),
      reminder('walk late', -1),
      vaccination('dose late', -1),
      medication('pills out', -3, null),
      vaccination('dose very late', -400),
    ];
    const list = items(records, { pet: insured(5), documents: [paper('papers', 10)] });
    expect(list.map(({ title, urgency }) => [title, urgency])).toEqual([
      ['dose very late vaccination', 'overdue'],
      ['dose late vaccination', 'overdue'],
      ['walk late', 'overdue'],
      ['Reorder pills out', 'overdue'],
      ['Last day of pills end', 'soon'],
      ['dose due vaccination', 'later'],
      ['walk due', 'soon'],
      ['papers', 'later'],
      ['Kindly insurance', 'soon'],
    ]);
  });

  it.each([
    [-1, 'overdue'],
    [0, 'soon'],
    [7, 'soon'],
    [8, 'later'],
    [30, 'later'],
    [31, undefined],
  ])('%i days ahead is %s', (days, urgency) => {
    expect(items([vaccination('Rabies', days)])[0]?.urgency).toBe(urgency);
    expect(items([reminder('Flea treatment', days)])[0]?.urgency).toBe(urgency);
    expect(items([], { documents: [paper('Passport', days)] })[0]?.urgency).toBe(urgency);
    expect(items([], { pet: insured(days) })[0]?.urgency).toBe(urgency);
  });

  it.each([
    ['a dose without a next date', [vaccination('Rabies', null)]],
    ['a reminder that is done', [reminder('Flea treatment', -3, day(-4))]],
    ['medicine for the time being', [medication('Carprofen', 8, null)]],
    ['a course that has ended', [medication('Carprofen', -5, -1)]],
    ['an open course', [medication('Carprofen', null, null)]],
    ['other entries', [recordEntry('visit', 'v'), recordEntry('weight', 'w'), recordEntry('contact', 'c')]],
  ])('is nothing for %s', (_name, records) => {
    expect(items(records)).toEqual([]);
  });

  it('is not to reorder what ends before it runs out', () => {
    expect(items([medication('Carprofen', 5, 5)]).map(({ title }) => title)).toEqual([
      'Last day of Carprofen',
    ]);
    expect(items([medication('Carprofen', 4, 5)])).toHaveLength(2);
  });

  it('is decided by the newest dose', () => {
    const old = recordEntry('vaccination', 'old', { vaccine: 'rabies', on: day(-900), dueOn: day(-535) });
    const fresh = recordEntry('vaccination', 'new', { vaccine: 'Rabies', on: day(-10), dueOn: day(355) });
    expect(items([old])).toHaveLength(1);
    expect(items([old, fresh])).toEqual([]);
  });

  it('is nothing once it has died', () => {
    const gone = petEntry('pet1', { deceasedOn: day(-1) });
    const source = {
      pet: gone,
      records: [vaccination('Rabies', -1)],
      documents: [paper('Passport', 3)],
      today: TODAY,
    };
    expect(careItems(source)).toEqual([]);
    expect(careDates(source)).toEqual([]);
    expect(nextDue(source)).toBeNull();
  });
});

describe('papers', () => {
  it('that ran out long ago are history', () => {
    expect(items([], { documents: [paper('Passport', -30)] })[0]?.urgency).toBe('overdue');
    expect(items([], { documents: [paper('Passport', -31)] })).toEqual([]);
    expect(items([], { pet: insured(-31) })).toEqual([]);
  });
  it('say nothing twice', () => {
    const proof = { ...vaccination('Rabies', 10), documentId: 'proof' };
    const titles = (documents: CareDocument[], of = pet) =>
      items([proof], { documents, pet: of }).map((item) => item.title);
    expect(titles([paper('proof', 10)])).toEqual(['Rabies vaccination']);
    expect(titles([paper('other', 10)])).toEqual(['Rabies vaccination', 'other']);
    expect(titles([paper('policy', 9, { kind: 'insurance' })], insured(9))).toEqual([
      'Rabies vaccination',
      'Kindly insurance',
    ]);
  });
  it('without a file or a date are left out', () => {
    const documents = [
      paper('failed', 3, { state: 'failed' }),
      paper('reserved', 3, { state: 'reserved' }),
      paper('undated', null),
      paper('processing', 3, { state: 'processing' }),
    ];
    expect(items([], { documents }).map(({ title }) => title)).toEqual(['processing']);
  });
});

describe('a sentence', () => {
  it.each<[string, Partial<CareInput>]>([
    [
      'Biscuit’s Rabies vaccination was due on 3 May 2026, yesterday.',
      { records: [vaccination('Rabies', -1)] },
    ],
    ['Biscuit’s Rabies vaccination is due today.', { records: [vaccination('Rabies', 0)] }],
    ['Biscuit’s Flu vaccine is due on 5 May 2026, tomorrow.', { records: [vaccination('Flu vaccine', 1)] }],
    [
      'Brush teeth for Biscuit was due on 20 April 2026, 2 weeks ago.',
      { records: [reminder('Brush teeth', -14)] },
    ],
    [
      'Carprofen for Biscuit is to be reordered on 7 May 2026, in 3 days.',
      { records: [medication('Carprofen', 3, null)] },
    ],
    ['Biscuit’s course of Carprofen ends today.', { records: [medication('Carprofen', null, 0)] }],
    [
      'Biscuit’s document “Passport” expired on 1 May 2026, 3 days ago.',
      { documents: [paper('Passport', -3)] },
    ],
    ['Biscuit’s Kindly insurance is to be renewed on 6 May 2026, in 2 days.', { pet: insured(2) }],
    ['Biscuit’s insurance is to be renewed on 6 May 2026, in 2 days.', { pet: insured(2, '') }],
    ['Biscuit’s PetInsure was to be renewed on 2 May 2026, 2 days ago.', { pet: insured(-2, 'PetInsure') }],
  ])('%s', (sentence, input) => {
    expect(items([], input).map((item) => item.sentence)).toEqual([sentence]);
  });

  it('is dated in the language of the reader', () => {
    expect(items([vaccination('Rabies', 5)], { locale: 'en-US' })[0]?.sentence).toContain('May 9, 2026');
  });
});

describe('keys', () => {
  it('are one each, and the same on every day', () => {
    const records = [
      vaccination('Rabies', 3),
      reminder('Brush', 3),
      medication('Carprofen', 3, 4),
      vaccination('Lepto', 4),
    ];
    const keys = (today: string) =>
      items(records, { today, withinDays: 60, documents: [paper('p', 4)], pet: insured(3) }).map(
        (i) => i.key,
      );
    expect(new Set(keys(TODAY)).size).toBe(7);
    expect(keys(day(-20)).sort()).toEqual(keys(TODAY).sort());
    expect(keys(TODAY)).toContain('pet1/vaccination/Rabies');
    expect(keys(TODAY)).toContain('pet1/insurance/policy');
  });
});

describe('the next date', () => {
  it('is the nearest that is not past', () => {
    const records = [vaccination('Rabies', 200), reminder('Brush', 60), reminder('Late', -3)];
    expect(nextDue({ pet, records, today: TODAY })?.title).toBe('Brush');
    expect(nextDue({ pet, records: [reminder('Late', -3)], today: TODAY })).toBeNull();
  });
});

it('a thing that was missed never goes away by itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3_000, max: 30 }), (days) => {
      const list = items([vaccination('Rabies', days), reminder('Brush', days)]);
      expect(list).toHaveLength(2);
      expect(list.every(({ urgency }) => (urgency === 'overdue') === days < 0)).toBe(true);
    }),
  );
});
