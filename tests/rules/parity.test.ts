import { describe, expect, it } from 'vitest';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import * as media from '@pawfolio/domain/media';
import * as pet from '@pawfolio/domain/pet';
import * as user from '@pawfolio/domain/user';
import { parities } from './cases/parity.ts';
import { runSuites } from './harness/run.ts';

/* The same tables against the rules (`runSuites`) and against the schemas: one verdict on every document. */

runSuites(
  'parity',
  Object.values(parities).map(({ suite }) => suite),
);

const now = { toMillis: () => 1_790_000_000_000 };

describe.each(Object.entries(parities))('%s, by the schema', (_name, { table }) => {
  it.each(table.cases)('$name', ({ data, valid }) => {
    expect(table.schema.safeParse(resolveServerTime(data, now)).success).toBe(valid);
  });
  it.each(table.zodOnly)('refused by the schema only: $name', ({ data, reason }) => {
    expect(table.schema.safeParse(resolveServerTime(data, now)).success).toBe(false);
    expect(reason).not.toBe('');
  });
});

describe('no table is forgotten', () => {
  const tablesIn = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null && !('zodOnly' in value) ? Object.values(value) : [value];
  const exported = Object.entries({ ...media, ...pet, ...user })
    .filter(([name]) => name.endsWith('Parity'))
    .flatMap(([, value]) => tablesIn(value));
  it('every table that the domain exports is run', () => {
    expect(new Set(Object.values(parities).map(({ table }) => table))).toEqual(new Set(exported));
  });
});
