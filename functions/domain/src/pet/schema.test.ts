import { describe, expect, it } from 'vitest';
import { resolveServerTime, type ParityTable } from '../kernel/index.ts';
import { petParity, recordKinds, recordParity, recordSchema, validRecord } from './index.ts';

const now = { toMillis: () => 1_790_000_000_000 };

function check({ schema, cases, zodOnly }: ParityTable): void {
  it.each(cases)('$name', ({ data, valid }) => {
    expect(schema.safeParse(resolveServerTime(data, now)).success).toBe(valid);
  });
  it.each(zodOnly.map((entry) => [entry.name, entry.data]))('zod only: %s', (_name, data) => {
    expect(schema.safeParse(resolveServerTime(data, now)).success).toBe(false);
  });
}

describe('pet', () => check(petParity));
describe.each(recordKinds)('record: %s', (kind) => {
  check(recordParity[kind]);
  it('is told from the other kinds by the schema of all records', () => {
    const data = resolveServerTime(validRecord(kind), now);
    expect(recordSchema.parse(data)).toEqual(data);
  });
});
