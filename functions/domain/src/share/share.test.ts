import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  createShare,
  isLiving,
  revokeShares,
  shareLimits,
  shareSchema,
  shareUrl,
  validShare,
} from './index.ts';

const input = { shareId: 's1', petId: 'p1', documents: ['d1', 'd2'], lifetime: '24h' };

describe('what a link is made of', () => {
  it.each([
    [{}, true],
    [{ documents: [] }, true],
    [{ lifetime: '30d' }, true],
    [{ lifetime: '31d' }, false],
    [{ lifetime: 24 }, false],
    [{ documents: ['d1', 'd1'] }, false],
    [{ documents: ['a/b'] }, false],
    [{ documents: Array.from({ length: shareLimits.documents }, (_, n) => `d${n}`) }, true],
    [{ documents: Array.from({ length: shareLimits.documents + 1 }, (_, n) => `d${n}`) }, false],
    [{ petId: '../other' }, false],
    [{ uid: 'other' }, false],
    [{ token: 'AbCdEfGhIjKlMnOpQrStUvWxYz012345' }, false],
  ])('%j: %s', (changes, valid) => {
    expect(z.safeParse(createShare.input, { ...input, ...changes }).success).toBe(valid);
  });

  it.each([
    [['s1'], true],
    [[], false],
    [Array.from({ length: 51 }, (_, n) => `s${n}`), false],
  ])('revoking %j: %s', (shareIds, valid) => {
    expect(z.safeParse(revokeShares.input, { shareIds }).success).toBe(valid);
  });
});

describe('a link', () => {
  const end = validShare().endsAt.toMillis();
  it.each([
    ['before its end', {}, end - 1, true],
    ['at its end', {}, end, false],
    ['without a token', { token: null, revoked: true }, end - 1, false],
  ])('%s', (_when, changes, now, living) => {
    expect(isLiving(validShare(changes), now)).toBe(living);
  });

  it('is read as it is written', () => {
    const share = validShare({ views: 3 });
    expect(z.parse(shareSchema, share)).toEqual(share);
    expect(z.safeParse(shareSchema, validShare({ token: 'short' })).success).toBe(false);
    expect(shareUrl('https://pawfolio.test', 'T')).toBe('https://pawfolio.test/s/T');
  });
});
