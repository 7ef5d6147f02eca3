import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../kernel/index.ts';
import { recordEntry, vaccinationStatus, vaccineHints, species, type Entry } from './index.ts';

const TODAY = '2026-05-04';
let count = 0;
const dose = (vaccine: string, on: IsoDate, dueOn: IsoDate | null, created?: number): Entry => ({
  ...recordEntry('vaccination', `dose${count++}`, { vaccine, on, dueOn }),
  ...(created !== undefined && { createdAt: { toMillis: () => created } }),
});
const only = (...doses: Entry[]) => {
  const [status, ...others] = vaccinationStatus(doses, TODAY);
  expect(others).toEqual([]);
  if (!status) throw new Error('There is no status');
  return status;
};

describe('the state of a vaccination', () => {
  it.each([
    ['2026-05-03', 'overdue', 'Rabies was due on 3 May 2026, yesterday.'],
    ['2025-05-04', 'overdue', 'Rabies was due on 4 May 2025, 11 months ago.'],
    ['2026-05-04', 'due', 'Rabies is due today.'],
    ['2026-05-05', 'due', 'Rabies is due on 5 May 2026, tomorrow.'],
    ['2026-06-03', 'due', 'Rabies is due on 3 June 2026, in 4 weeks.'],
    ['2026-06-04', 'valid', 'Rabies is valid until 4 June 2026.'],
    ['2029-05-04', 'valid', 'Rabies is valid until 4 May 2029.'],
    [null, 'unknown', 'Rabies was given on 4 May 2024. When it is next due is not entered.'],
  ])('due on %s is %s', (dueOn, state, sentence) => {
    expect(only(dose('Rabies', '2024-05-04', dueOn))).toMatchObject({ state, sentence, dueOn });
  });

  it('of a dose to come is that it has not been given', () => {
    expect(only(dose('Rabies', '2026-05-05', '2027-05-05'))).toMatchObject({
      state: 'not_yet_valid',
      sentence: 'Rabies is entered for 5 May 2026, tomorrow.',
      upcoming: null,
    });
    expect(only(dose('Rabies', TODAY, '2027-05-05')).state).toBe('valid');
  });
});

describe('the newest dose', () => {
  it('decides, however it is spelt and whatever order it comes in', () => {
    const doses = [
      dose('Léptospirose', '2024-01-01', '2025-01-01'),
      dose('LEPTOSPIROSE ', '2026-01-01', '2027-01-01'),
      dose('lepto spirose', '2025-01-01', '2026-01-01'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(doses, { minLength: 3 }), (shuffled) => {
        const status = only(...shuffled);
        expect(status.state).toBe('valid');
        expect(status.vaccine).toBe('LEPTOSPIROSE ');
        expect(status.doses.map(({ on }) => on)).toEqual(['2026-01-01', '2025-01-01', '2024-01-01']);
      }),
    );
  });

  it('of one day is the one entered last: a correction is a new entry', () => {
    const wrong = dose('Rabies', '2026-01-01', '2026-02-01', 1_000);
    const right = dose('Rabies', '2026-01-01', '2029-01-01', 2_000);
    expect(only(right, wrong).record).toBe(right);
    const unsent = dose('Rabies', '2026-01-01', null);
    expect(only(unsent, right, wrong).record).toBe(unsent);
  });

  it('has no date to come: an appointment neither protects nor takes protection away', () => {
    const old = dose('Rabies', '2023-01-01', '2026-01-01');
    const planned = dose('Rabies', '2026-05-20', '2029-05-20');
    const later = dose('Rabies', '2026-06-20', '2029-06-20');
    expect(only(old, planned, later)).toMatchObject({ state: 'overdue', record: old, upcoming: planned });
    const fresh = dose('Rabies', '2026-01-01', '2027-01-01');
    expect(only(fresh, planned)).toMatchObject({ state: 'valid', upcoming: planned });
  });
});

describe('all vaccines', () => {
  it('come with the most urgent first', () => {
    const list = vaccinationStatus(
      [
        dose('Valid', '2026-01-01', '2028-01-01'),
        dose('Unknown', '2026-01-01', null),
        dose('Due later', '2026-01-01', '2026-05-20'),
        dose('Future', '2026-06-01', null),
        dose('Due sooner', '2026-01-01', '2026-05-10'),
        dose('Overdue', '2025-01-01', '2026-01-01'),
        recordEntry('visit', 'visit'),
      ],
      TODAY,
    );
    expect(list.map(({ vaccine }) => vaccine)).toEqual([
      'Overdue',
      'Due sooner',
      'Due later',
      'Unknown',
      'Future',
      'Valid',
    ]);
  });

  it('never become better as days go by', () => {
    const rank = { not_yet_valid: 0, unknown: 0, valid: 0, due: 1, overdue: 2 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 800 }), (interval, later) => {
        const record = dose('Rabies', TODAY, addDays(TODAY, interval));
        const at = (days: number) =>
          rank[vaccinationStatus([record], addDays(TODAY, days))[0]?.state ?? 'valid'];
        expect(at(later + 1)).toBeGreaterThanOrEqual(at(later));
      }),
    );
  });

  it('leave the records as they were', () => {
    const records = Object.freeze([dose('Rabies', '2025-01-01', null), dose('Rabies', '2026-01-01', null)]);
    expect(() => vaccinationStatus(records, TODAY)).not.toThrow();
  });
});

describe('hints', () => {
  it.each(species.map((kind) => [kind]))('for a %s fit the field and are there once', (kind) => {
    const names = vaccineHints(kind).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(60);
  });
  it('begin with what is counted as core', () => {
    expect(vaccineHints('dog')[0]?.note).toContain('core');
    expect(vaccineHints('fish')).toEqual([]);
  });
});
