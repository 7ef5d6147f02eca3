import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../kernel/index.ts';
import {
  byNeed,
  careDigestSchema,
  careItems,
  choiceIdOf,
  dueItems,
  petDigest,
  validPet,
  validRecord,
  withoutChosen,
  type ChoiceContent,
  type Entry,
  type PetEntry,
} from './index.ts';

const TODAY = '2026-06-15';
const pet = (overrides: Partial<PetEntry> = {}): PetEntry => ({ ...validPet(), id: 'pet1', ...overrides });
const none = new Map<string, ChoiceContent>();
const digestOf = (records: Entry[], choices = none, who = pet({ insurance: null })) =>
  petDigest({ pet: who, records, documents: [], choices, today: TODAY });
const dose = (id: string, on: IsoDate, dueOn: IsoDate | null): Entry => ({
  ...validRecord('vaccination', { on, dueOn, documentId: null }),
  id,
});
const reminder = (id: string, dueOn: IsoDate): Entry => ({
  ...validRecord('reminder', { dueOn, doneOn: null }),
  id,
});

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));
const id = fc.integer({ min: 0, max: 9_999 }).map((n) => `record${n}`);
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .tuple(id, day, fc.option(day), fc.constantFrom('Rabies', 'rabies ', 'DHP'))
    .map(([key, on, dueOn, vaccine]): Entry => ({
      ...validRecord('vaccination', { on, dueOn, vaccine }),
      id: key,
    })),
  fc.tuple(id, day, fc.option(day), fc.option(day)).map(([key, on, endsOn, reorderOn]): Entry => ({
    ...validRecord('medication', { on, endsOn, reorderOn }),
    id: key,
  })),
  fc
    .tuple(id, day, fc.option(day))
    .map(([key, dueOn, doneOn]): Entry => ({ ...validRecord('reminder', { dueOn, doneOn }), id: key })),
);
const entries = fc.uniqueArray(entry, { maxLength: 12, selector: (record) => record.id });

describe('the digest of a pet', () => {
  it('says on every day after it was made what the records themselves would say', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: -1, max: 500 }), (records, later) => {
        const on = addDays(TODAY, later);
        const documents = [{ id: 'paper', kind: 'passport', title: 'Passport', expiresOn: '2026-07-01' }];
        const digest = petDigest({ pet: pet(), records, documents, choices: none, today: TODAY });
        const direct = careItems({ pet: pet(), records, documents, today: on })
          .map((item) => ({ ...item, sentence: undefined }))
          .sort(byNeed);
        expect(dueItems('pet1', digest, on)).toEqual(direct);
      }),
    );
  });

  it('lets a dose that is entered ahead take over on its day', () => {
    const digest = digestOf([
      dose('old', '2025-06-20', '2026-06-20'),
      dose('new', '2026-06-18', '2027-06-18'),
    ]);
    const keysOn = (on: IsoDate) => dueItems('pet1', digest, on).map(({ recordId }) => recordId);
    expect(keysOn('2026-06-17')).toEqual(['old']);
    expect(keysOn('2026-06-18')).toEqual([]);
  });

  it('lists what is overdue first, and then by date, whatever it is', () => {
    const records = [
      dose('vaccine', '2025-07-10', '2026-07-10'),
      reminder('tomorrow', '2026-06-16'),
      reminder('late', '2026-06-01'),
      {
        ...validRecord('medication', { on: '2026-06-01', endsOn: null, reorderOn: '2026-06-20' }),
        id: 'pills',
      },
    ];
    const order = dueItems('pet1', digestOf(records), TODAY).map(({ recordId }) => recordId);
    expect(order).toEqual(['late', 'tomorrow', 'pills', 'vaccine']);
  });

  it('ends a course of medication with its last day', () => {
    const course = { ...validRecord('medication', { endsOn: '2026-06-16', reorderOn: null }), id: 'm' };
    const digest = digestOf([course]);
    expect(dueItems('pet1', digest, '2026-06-16')).toHaveLength(1);
    expect(dueItems('pet1', digest, '2026-06-17')).toEqual([]);
  });

  it('is quiet about a pet that has died', () => {
    const records = [reminder('r', TODAY), { ...validRecord('weight'), id: 'w' }];
    expect(digestOf(records, none, pet({ deceasedOn: '2026-06-01' }))).toMatchObject({
      deceased: true,
      items: [],
      weights: [],
    });
  });

  it('keeps the newest twelve weights, oldest first', () => {
    const weights = Array.from({ length: 15 }, (_, index): Entry => ({
      ...validRecord('weight', { on: addDays('2026-01-01', index), grams: 1000 + index }),
      id: `w${index}`,
    }));
    const { weights: kept } = digestOf(weights.reverse());
    expect(kept.map(({ grams }) => grams)).toEqual(Array.from({ length: 12 }, (_, index) => 1003 + index));
  });

  it('holds at most forty dates, the earliest', () => {
    const many = Array.from({ length: 60 }, (_, index) => reminder(`r${index}`, addDays(TODAY, index)));
    const { items } = digestOf(many);
    expect(items).toHaveLength(40);
    expect(items.at(-1)?.dueOn).toBe(addDays(TODAY, 39));
  });

  it('forgets a paper that expired long ago', () => {
    const documents = [{ id: 'paper', kind: 'passport', title: 'Passport', expiresOn: '2026-04-01' }];
    expect(petDigest({ pet: pet(), records: [], documents, choices: none, today: TODAY }).items).toHaveLength(
      1,
    );
  });

  it('is what its schema accepts', () => {
    const stored = { pets: { pet1: digestOf([reminder('r', TODAY)]) }, updatedAt: { toMillis: () => 0 } };
    expect(careDigestSchema.parse(stored)).toEqual(stored);
  });
});

describe('choices', () => {
  const records = [reminder('r', '2026-06-16')];
  const item = { key: 'pet1/reminder/r', petId: 'pet1', dueOn: '2026-06-16' };
  const choiceId = choiceIdOf(item);

  it('have an id that the rules accept, and that holds the date', () => {
    expect(choiceId).toBe('reminder-r-20260616');
    expect(choiceIdOf({ ...item, key: 'pet1/medication/m/end' })).toBe('medication-m-end-20260616');
  });

  it('put an item off until a day, and not longer', () => {
    const digest = digestOf(records, new Map([[choiceId, { state: 'snoozed', until: '2026-06-20' }]]));
    expect(dueItems('pet1', digest, '2026-06-19')).toEqual([]);
    expect(dueItems('pet1', digest, '2026-06-20')).toHaveLength(1);
  });

  it('take an item out for good', () => {
    const digest = digestOf(records, new Map([[choiceId, { state: 'not_applicable', until: null }]]));
    expect(digest.items).toEqual([]);
  });

  it('end with the date that they were made about', () => {
    const choices = new Map<string, ChoiceContent>([[choiceId, { state: 'not_applicable', until: null }]]);
    expect(digestOf([reminder('r', '2026-06-17')], choices).items).toHaveLength(1);
  });

  it('hide the same items of a list as of a digest', () => {
    const choices = new Map<string, ChoiceContent>([[choiceId, { state: 'snoozed', until: '2026-06-20' }]]);
    const items = careItems({ pet: pet({ insurance: null }), records, today: TODAY });
    expect(items).toHaveLength(1);
    expect(withoutChosen(items, choices, TODAY)).toEqual([]);
    expect(withoutChosen(items, none, TODAY)).toEqual(items);
  });
});
