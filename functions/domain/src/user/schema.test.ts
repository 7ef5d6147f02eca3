import { describe, expect, it } from 'vitest';
import { resolveServerTime, type ParityTable } from '../kernel/index.ts';
import {
  addressParity,
  profileParity,
  profileSchema,
  usageSchema,
  validProfile,
  validUsage,
} from './index.ts';

const now = { toMillis: () => 1_790_000_000_000 };

function check({ schema, cases, zodOnly }: ParityTable): void {
  it.each(cases)('$name', ({ data, valid }) => {
    expect(schema.safeParse(resolveServerTime(data, now)).success).toBe(valid);
  });
  it.each(zodOnly.map((entry) => [entry.name, entry.data]))('zod only: %s', (_name, data) => {
    expect(schema.safeParse(resolveServerTime(data, now)).success).toBe(false);
  });
}

describe('profile on creation', () => check(profileParity));
describe('address', () => check(addressParity));

describe('profile later on', () => {
  const stored = (overrides: object): unknown => resolveServerTime({ ...validProfile(), ...overrides }, now);
  it.each([
    ['pets up to the limit', { petCount: 50, lastPetId: 'pet00000000000000001' }],
    ['marketing e-mails', { notifications: { ...validProfile().notifications, marketingEmails: true } }],
  ])('may have %s', (_name, overrides) => {
    expect(profileSchema.safeParse(stored(overrides)).success).toBe(true);
  });
  it.each([{ petCount: 51 }, { petCount: -1 }, { lastPetId: '' }])('refuses %j', (overrides) => {
    expect(profileSchema.safeParse(stored(overrides)).success).toBe(false);
  });
});

describe('usage', () => {
  it('ignores what the server may add later', () => {
    expect(usageSchema.parse({ ...validUsage(), exportCount: 1 })).toEqual(validUsage());
  });
  it('refuses a negative count', () => {
    expect(usageSchema.safeParse(validUsage({ mediaBytes: -1 })).success).toBe(false);
  });
});
