import { serverTime } from '@pawfolio/domain/kernel';
import { petSchema } from '@pawfolio/domain/pet';
import { Timestamp } from 'firebase/firestore/lite';
import { describe, expect, it } from 'vitest';
import { decodeFields, encodeFields, timesIn } from './rest-values.ts';

describe('values of the REST interface', () => {
  it('are read by their type', () => {
    expect(
      decodeFields({
        text: { stringValue: '' },
        yes: { booleanValue: false },
        whole: { integerValue: '2000000' },
        broken: { doubleValue: 0.5 },
        nothing: { nullValue: null },
        list: { arrayValue: { values: [{ integerValue: '0' }, { nullValue: null }] } },
        'empty list': { arrayValue: {} },
        map: { mapValue: { fields: { inner: { mapValue: {} } } } },
      }),
    ).toEqual({
      text: '',
      yes: false,
      whole: 2_000_000,
      broken: 0.5,
      nothing: null,
      list: [0, null],
      'empty list': [],
      map: { inner: {} },
    });
  });

  it.each([
    ['2026-11-23T10:00:00Z', 1795428000, 0],
    ['2026-11-23T10:00:00.123Z', 1795428000, 123_000_000],
    ['2026-11-23T10:00:00.123456789Z', 1795428000, 123_456_789],
    ['1969-12-31T23:59:59.500Z', -1, 500_000_000],
  ])('read %s as the SDK does', (text, seconds, nanoseconds) => {
    const { at } = decodeFields({ at: { timestampValue: text } });
    const sdk = new Timestamp(seconds, nanoseconds);
    expect(JSON.stringify(at)).toBe(JSON.stringify(sdk));
    expect((at as Timestamp).toMillis()).toBeCloseTo(sdk.toMillis(), 0);
    expect(petSchema.shape.createdAt.safeParse(at).success).toBe(true);
  });

  it('come back as they were written', () => {
    const data = { displayName: 'Zoë', petCount: 0, lastPetId: null, notifications: { orderEmails: true } };
    expect(decodeFields(encodeFields(data))).toEqual(data);
  });

  it('leave the time to the server', () => {
    const data = { name: 'x', createdAt: serverTime, updatedAt: serverTime };
    expect(encodeFields(data)).toEqual({ name: { stringValue: 'x' } });
    expect(timesIn(data)).toEqual(['createdAt', 'updatedAt']);
  });

  it.each([undefined, 0.5, Number.NaN, 1n])('do not write %s', (value) => {
    expect(() => encodeFields({ value })).toThrow(TypeError);
  });
});
