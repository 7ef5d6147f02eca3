import { describe, expect, it } from 'vitest';
import { resolveServerTime, type ParityTable } from '../kernel/index.ts';
import { artworkParity, documentParity, photoParity } from './index.ts';

const now = { toMillis: () => 1_790_000_000_000 };

function check({ schema, cases, zodOnly }: ParityTable): void {
  it.each(cases)('$name', ({ data, valid }) => {
    expect(schema.safeParse(resolveServerTime(data, now)).success).toBe(valid);
  });
  it.each(zodOnly.map((entry) => [entry.name, entry.data]))('zod only: %s', (_name, data) => {
    expect(schema.safeParse(resolveServerTime(data, now)).success).toBe(false);
  });
}

describe('photo reservation', () => check(photoParity));
describe('document reservation', () => check(documentParity));
describe('artwork reservation', () => check(artworkParity));
