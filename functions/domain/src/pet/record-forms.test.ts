import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveServerTime } from '../kernel/index.ts';
import {
  blankRecord,
  checkRecord,
  fixedFields,
  minimalRecord,
  planRecordCreate,
  recordContent,
  recordEntry,
  recordFields,
  recordKinds,
  recordSchema,
  recordSchemas,
  recordValues,
  snoozeChoices,
  type RecordContext,
  type RecordKind,
  type RecordValues,
} from './index.ts';

/** Any code unit or code point there is, halves of characters included. */
const anyChar = fc
  .oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

const context: RecordContext = { units: 'metric', today: '2026-05-10' };
const now = { toMillis: () => 1_790_000_000_000 };
const issuesOf = (kind: RecordKind, values: RecordValues, more: Partial<RecordContext> = {}) => {
  const result = checkRecord(kind, values, { ...context, ...more });
  return 'issues' in result
    ? Object.fromEntries(result.issues.map(({ path, message }) => [path[0], message]))
    : {};
};

/** The least that has to be typed. */
const least: Record<RecordKind, RecordValues> = {
  weight: { grams: '28.4 kg' },
  vaccination: { vaccine: 'Rabies' },
  medication: { name: 'Carprofen' },
  allergy: { substance: 'Chicken' },
  condition: { name: 'Ear infection' },
  visit: { reason: 'Yearly check' },
  contact: { name: 'Sam', phone: '1' },
  reminder: { title: 'Flea treatment', dueOn: '2026-06-01' },
};

describe.each(recordKinds)('the form of kind %s', (kind) => {
  it('asks for every field of the entry, and no other', () => {
    const own = ['kind', 'createdAt', 'updatedAt', 'on', 'doneOn'];
    const stored = Object.keys(recordSchemas[kind].shape).filter((key) => !own.includes(key));
    const asked = recordFields[kind].map(({ name }) => name).filter((name) => name !== 'on');
    expect(asked.sort()).toEqual(stored.sort());
  });

  it('marks what can never be changed', () => {
    const fixed = recordFields[kind].filter((field) => field.fixed).map(({ name }) => name);
    const never = fixedFields({ kind }).filter((name) => name !== 'kind' && name !== 'createdAt');
    expect(fixed.sort()).toEqual([...never].sort());
  });

  it('shows a stored entry, and saves it unchanged', () => {
    for (const units of ['metric', 'imperial'] as const) {
      const before = recordEntry(kind, 'rec1');
      const result = checkRecord(kind, recordValues(before, units), {
        ...context,
        units,
        today: '2030-01-01',
        before,
      });
      expect(result).toEqual({ value: recordContent(before) });
    }
  });

  it('takes the least, dated today', () => {
    const result = checkRecord(kind, { ...blankRecord(kind, '2026-05-10'), ...least[kind] }, context);
    if ('issues' in result) throw new Error(JSON.stringify(result.issues));
    expect(result.value).toMatchObject({ kind, on: '2026-05-10', note: null, documentId: null });
    const [write] = planRecordCreate({ uid: 'u', petId: 'p', recordId: 'r', record: result.value });
    const data = write && 'data' in write ? write.data : null;
    expect(recordSchema.safeParse(resolveServerTime(data, now)).success).toBe(true);
  });

  it('names each field that is missing', () => {
    const issues = issuesOf(kind, { ...blankRecord(kind, ''), severity: '' });
    const required = recordFields[kind].filter((field) => field.required).map(({ name }) => name);
    expect(Object.keys(issues).sort()).toEqual([...new Set([...required, 'on'])].sort());
    for (const message of Object.values(issues)) expect(message).toMatch(/^(Please|This)/);
  });

  it('holds each text to its limit', () => {
    for (const { name, max, type } of recordFields[kind]) {
      if (max === null) continue;
      const values = { ...blankRecord(kind, '2026-05-10'), ...least[kind] };
      expect(issuesOf(kind, { ...values, [name]: 'a'.repeat(max) }), type).toEqual({});
      expect(issuesOf(kind, { ...values, [name]: 'a'.repeat(max + 1) })[name]).toContain(`${max} characters`);
    }
  });

  it('tidies whatever is typed, or says what is wrong', () => {
    const text = fc.string({ unit: anyChar, maxLength: 30 });
    const values = fc.record(Object.fromEntries(recordFields[kind].map(({ name }) => [name, text])));
    fc.assert(
      fc.property(values, (typed) => {
        const result = checkRecord(kind, { ...blankRecord(kind, '2026-05-10'), ...typed }, context);
        if ('issues' in result) {
          expect(result.issues.length).toBeGreaterThan(0);
          return;
        }
        const data = resolveServerTime({ ...result.value, createdAt: now, updatedAt: now }, now);
        expect(recordSchema.safeParse(data).success).toBe(true);
      }),
    );
  });
});

describe('dates', () => {
  it.each<[RecordKind, RecordValues, string]>([
    ['weight', { on: '2026-05-11' }, 'on'],
    ['allergy', { on: '2026-05-11' }, 'on'],
    ['condition', { on: '2026-05-11' }, 'on'],
    ['vaccination', { on: '2026-05-10', dueOn: '2026-05-10' }, 'dueOn'],
    ['medication', { endsOn: '2026-05-09' }, 'endsOn'],
    ['medication', { reorderOn: '2026-05-09' }, 'reorderOn'],
    ['condition', { on: '2026-05-09', resolvedOn: '2026-05-08' }, 'resolvedOn'],
    ['visit', { on: '2026-02-30' }, 'on'],
    ['reminder', { dueOn: '2026-13-01' }, 'dueOn'],
  ])('of kind %s: %j is refused', (kind, typed, field) => {
    const issues = issuesOf(kind, { ...blankRecord(kind, '2026-05-10'), ...least[kind], ...typed });
    expect(Object.keys(issues)).toEqual([field]);
  });

  it.each<[RecordKind, RecordValues]>([
    ['weight', { on: '2026-05-10' }],
    ['vaccination', { on: '2026-05-10', dueOn: '2026-05-11' }],
    ['vaccination', { on: '2026-06-10' }],
    ['visit', { on: '2026-06-10' }],
    ['medication', { on: '2026-05-20', endsOn: '2026-05-20', reorderOn: '2026-05-20' }],
    ['condition', { on: '2026-05-10', resolvedOn: '2026-05-10' }],
    ['reminder', { dueOn: '2026-01-01' }],
  ])('of kind %s: %j is fine', (kind, typed) => {
    expect(issuesOf(kind, { ...blankRecord(kind, '2026-05-10'), ...least[kind], ...typed })).toEqual({});
  });

  it('do not come before the birthday, as far as it is known', () => {
    const values = { ...blankRecord('visit', '2020-12-31'), ...least.visit };
    expect(issuesOf('visit', values, { bornOn: '2021' })).toEqual({ on: 'This is before the birthday.' });
    expect(issuesOf('visit', { ...values, on: '2021-01-01' }, { bornOn: '2021' })).toEqual({});
  });
});

describe('a weight', () => {
  it('is saved as it was, unless somebody types over it', () => {
    const before = recordEntry('weight', 'rec1', { grams: 28_457 });
    const shown = recordValues(before, 'imperial');
    expect(shown['grams']).toBe('62.7 lb');
    const save = (values: RecordValues) =>
      checkRecord('weight', values, { ...context, units: 'imperial', today: '2030-01-01', before });
    expect(save(shown)).toMatchObject({ value: { grams: 28_457 } });
    expect(save({ ...shown, grams: '63 lb' })).toMatchObject({ value: { grams: 28_576 } });
  });
  it('says what it can look like', () => {
    expect(issuesOf('weight', { ...blankRecord('weight', '2026-05-10'), grams: 'heavy' })['grams']).toContain(
      '3 lb 4 oz',
    );
  });
});

describe('a reminder', () => {
  it('stays done when it is edited', () => {
    const before = recordEntry('reminder', 'rec1', { doneOn: '2026-06-03' });
    const values = { ...recordValues(before, 'metric'), title: 'Tick treatment' };
    expect(checkRecord('reminder', values, { ...context, before })).toMatchObject({
      value: { title: 'Tick treatment', doneOn: '2026-06-03' },
    });
  });
  it('can be put off', () => {
    expect(snoozeChoices('2026-01-31').map(({ dueOn }) => dueOn)).toEqual([
      '2026-02-01',
      '2026-02-07',
      '2026-02-28',
    ]);
  });
});

it('an entry of which little is known can be edited too', () => {
  for (const kind of recordKinds) {
    const before = { ...minimalRecord(kind), id: 'rec1' };
    expect(checkRecord(kind, recordValues(before, 'metric'), { ...context, before })).toEqual({
      value: recordContent(before),
    });
  }
});
