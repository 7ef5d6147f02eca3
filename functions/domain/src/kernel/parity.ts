import type * as z from 'zod/mini';
import { serverTime } from './timestamp.ts';

/** One document body that the schema and the security rules must both accept or both refuse. */
export interface ParityCase {
  name: string;
  /** `serverTime` stands for the time of the request (`resolveServerTime`). */
  data: unknown;
  valid: boolean;
}

/** Refused by the schema alone: `reason` says why the rules cannot, or need not, know. */
export interface ZodOnlyCase {
  name: string;
  data: unknown;
  reason: string;
}

/** Cases for the creation of a document. The same table is run against zod and against the rules. */
export interface ParityTable {
  schema: z.ZodMiniType;
  cases: ParityCase[];
  zodOnly: ZodOnlyCase[];
}

/** Values of one field by label, and whether the field accepts them. */
export interface FieldCases {
  accepts: Record<string, unknown>;
  refuses: Record<string, unknown>;
}
type Body = Record<string, unknown>;

/**
 * Every case of a document: each of `variants`, an extra key, and for every field of the first variant a missing key
 * and what `fields` lists. Throws if `fields` does not describe exactly the keys of that variant.
 */
export function parityCases(
  variants: Record<string, Body>,
  fields: Record<string, FieldCases>,
): ParityCase[] {
  const base = Object.values(variants)[0] ?? {};
  const described = Object.keys(fields).sort().join();
  if (described !== Object.keys(base).sort().join())
    throw new Error(`Fields do not cover the document: ${described}`);
  const cases: ParityCase[] = [
    ...Object.entries(variants).map(([name, data]) => ({ name: `valid: ${name}`, data, valid: true })),
    { name: 'extra key', data: { ...base, unexpected: true }, valid: false },
    { name: 'not a map of fields: empty', data: {}, valid: false },
  ];
  for (const [field, { accepts, refuses }] of Object.entries(fields)) {
    cases.push({ name: `${field}: missing`, data: without(base, field), valid: false });
    for (const [valid, values] of [[true, accepts] as const, [false, refuses] as const])
      for (const [label, value] of Object.entries(values))
        cases.push({ name: `${field}: ${label}`, data: { ...base, [field]: value }, valid });
  }
  return cases;
}

export function without(body: Body, key: string): Body {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== key));
}

const wrongTypes = { 'a number': 7, 'a boolean': true, 'a list': ['a'], 'a map': { a: 1 } };
const NULL = { null: null };

/** Makes a field accept null as well. */
export const orNull = ({ accepts, refuses }: FieldCases): FieldCases => ({
  accepts: { ...accepts, ...NULL },
  refuses: without(refuses, 'null'),
});

/** A string of `min` to `max` UTF-16 units. */
export function textCases(min: number, max: number): FieldCases {
  return {
    accepts: {
      [`${min} long`]: 'a'.repeat(min),
      [`${max} long`]: 'a'.repeat(max),
      [`${max} UTF-16 units of emoji`]: '😀'.repeat(Math.floor(max / 2)),
    },
    refuses: {
      ...wrongTypes,
      ...NULL,
      ...(min > 0 && { [`${min - 1} long`]: 'a'.repeat(min - 1) }),
      [`${max + 1} long`]: 'a'.repeat(max + 1),
      'over the limit in UTF-16 units only': '😀'.repeat(Math.floor(max / 2) + 1),
    },
  };
}

export function intCases(min: number, max: number): FieldCases {
  return {
    accepts: { [`${min}`]: min, [`${max}`]: max },
    refuses: {
      ...NULL,
      'a string': `${min}`,
      'a fraction': min + 0.5,
      NaN: NaN,
      [`${min - 1}`]: min - 1,
      [`${max + 1}`]: max + 1,
    },
  };
}

export function enumCases(values: readonly string[]): FieldCases {
  return {
    accepts: Object.fromEntries(values.map((value) => [value, value])),
    refuses: {
      ...wrongTypes,
      ...NULL,
      'another word': 'unheard-of',
      'another case': (values[0] ?? '').toUpperCase(),
      empty: '',
    },
  };
}

export const boolCases: FieldCases = {
  accepts: { true: true, false: false },
  refuses: { ...NULL, 'a string': 'true', 'a number': 1 },
};

export const dateCases: FieldCases = {
  accepts: {
    'first day': '1900-01-01',
    'last day': '2199-12-31',
    'leap day': '2024-02-29',
    'leap day of 2000': '2000-02-29',
  },
  refuses: {
    ...wrongTypes,
    ...NULL,
    'a timestamp': serverTime,
    empty: '',
    'before 1900': '1899-12-31',
    'after 2199': '2200-01-01',
    'a month only': '2024-05',
    'a date and time': '2024-05-01T00:00:00Z',
    'month 13': '2024-13-01',
    'day 0': '2024-05-00',
    '31 April': '2024-04-31',
    '30 February': '2024-02-30',
    '29 February of a common year': '2023-02-29',
    '29 February 1900': '1900-02-29',
    'other digits': '２０２４-05-01',
    'a line after it': '2024-05-01\n',
  },
};

export const partialDateCases: FieldCases = {
  accepts: {
    ...dateCases.accepts,
    'a year': '2019',
    'a month': '2019-12',
    'first year': '1900',
    'last year': '2199',
  },
  refuses: {
    ...without(dateCases.refuses, 'a month only'),
    'year 1899': '1899',
    'year 2200': '2200',
    'month 00': '2019-00',
    'a year and a dash': '2019-',
    'two digits': '19',
  },
};

export const idCases: FieldCases = {
  accepts: { '1 long': 'a', '128 long': 'a'.repeat(128), 'all kinds of characters': 'aZ09_-' },
  refuses: {
    ...wrongTypes,
    ...NULL,
    empty: '',
    '129 long': 'a'.repeat(129),
    'a slash': 'a/b',
    'a dot': 'a.b',
    'a space': 'a b',
  },
};

/** Only the time of the request is accepted; a time chosen by the client is for the rules to refuse. */
export const timeCases: FieldCases = {
  accepts: {},
  refuses: { ...NULL, 'a string': '2024-05-01T00:00:00Z', 'a number': 1_714_521_600_000 },
};

/** A nested map of exactly these fields. */
export function mapCases(base: Body, fields: Record<string, FieldCases>): FieldCases {
  const table = parityCases({ 'all fields': base }, fields);
  const pick = (valid: boolean): Record<string, unknown> =>
    Object.fromEntries(table.filter((entry) => entry.valid === valid).map(({ name, data }) => [name, data]));
  return { accepts: pick(true), refuses: { ...pick(false), ...NULL, 'a string': 'x', 'a list': [base] } };
}

/** Only this value. */
export const onlyCases = (value: unknown, others: Record<string, unknown>): FieldCases => ({
  accepts: {},
  refuses: { ...others, ...(value !== null && NULL), 'a map': {} },
});
