import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  cardFacts,
  cardFieldsSchema,
  cardSource,
  dialled,
  judgeSighting,
  publicCard,
  publishTag,
  QUIET_MS,
  recentNotices,
  sightingLimits,
  sightingMail,
  tagSchema,
  validTag,
  type Notice,
} from './index.ts';

const choice = (fields: readonly string[], lostMode = false) => ({ fields, message: null, lostMode });
const nothing = publicCard(cardSource(), choice([]));

describe('what is public', () => {
  it('is nothing unless it was chosen', () => {
    expect(z.parse(tagSchema, { ...nothing, lostSince: null, updatedAt: validTag().updatedAt })).toEqual(
      validTag({ name: null }),
    );
  });

  const shows: Record<(typeof cardFacts)[number], object> = {
    name: { name: 'Biscuit' },
    photo: { photo: { width: 480, height: 360 } },
    species: { species: 'dog' },
    breed: { breed: 'Beagle' },
    sex: { sex: 'female' },
    age: { bornOn: '2021-04' },
    colour: { colour: 'Brown and white' },
    microchip: { microchip: '826098100123456' },
    careNotes: { careNotes: 'Needs medicine every evening.' },
    vet: { vet: { clinic: 'Park Vets', phone: '020 7946 0958' } },
  };
  it.each(cardFacts)('is %s alone when only that was chosen', (fact) => {
    expect(publicCard(cardSource(), choice([fact]))).toEqual({ ...nothing, ...shows[fact] });
  });

  it('is one contact of two, and none that is not there any more', () => {
    expect(publicCard(cardSource(), choice(['contact:ben', 'contact:gone'])).contacts).toEqual([
      { name: 'Ben', phone: '07700 900123', relation: null },
    ]);
  });

  it('is lost only while the pet lives', () => {
    const { pet, ...rest } = cardSource();
    expect(publicCard({ pet, ...rest }, choice([], true)).lost).toBe(true);
    expect(publicCard({ pet: { ...pet, deceasedOn: '2026-01-01' }, ...rest }, choice([], true)).lost).toBe(
      false,
    );
  });
});

it.each([
  [['name', 'contact:a1'], true],
  [[], true],
  [['address'], false],
  [['contact:'], false],
  [['contact:a/b'], false],
  [['name', 'name'], false],
  [Array.from({ length: 31 }, (_, n) => `contact:c${n}`), false],
  ['name', false],
])('fields %j: %s', (fields, valid) => {
  expect(z.safeParse(cardFieldsSchema, fields).success).toBe(valid);
});

it('takes what the contract names, and no more', () => {
  const input = { petId: 'p1', fields: ['name'], lostMode: true };
  expect(z.safeParse(publishTag.input, input).success).toBe(true);
  expect(z.safeParse(publishTag.input, { ...input, uid: 'other' }).success).toBe(false);
  expect(z.safeParse(publishTag.input, { ...input, message: 'x'.repeat(281) }).success).toBe(false);
});

it.each([
  ['+44 (0)20 7946-0123', '+442079460123'],
  ['(020) 7946 0123', '02079460123'],
  ['javascript:alert(1)', '1'],
  ['020 7946 0123 #12', '02079460123'],
  ['*21*07700900321#', ''],
  ['##002#', ''],
])('%s is dialled as %s', (written, digits) => expect(dialled(written)).toBe(digits));

describe('what a finder tells', () => {
  const NOW = 1_800_000_000_000;
  const said = (at: number, who = 'a', what = 'x'): Notice => ({ at, who, what });
  const next = (changes: Partial<Notice & { words: boolean }> = {}) => ({
    ...said(NOW, 'new', 'new'),
    words: true,
    ...changes,
  });
  const many = (count: number, ageMs: number, who?: string): Notice[] =>
    Array.from({ length: count }, (_, n) => said(NOW - ageMs, who ?? `f${n}`, `w${n}`));

  it.each<[string, Notice[], Partial<Notice & { words: boolean }>, string]>([
    ['the first', [], {}, 'tell'],
    ['one without words after another', [said(NOW - QUIET_MS + 1)], { words: false }, 'told'],
    ['one without words, later', [said(NOW - QUIET_MS)], { words: false }, 'tell'],
    ['one with words after another', [said(NOW - 1)], {}, 'tell'],
    ['the same words by the same finder', [said(NOW - 1)], { who: 'a', what: 'x' }, 'told'],
    ['the same words by another', [said(NOW - 1)], { what: 'x' }, 'tell'],
    ['the last of a finder', many(sightingLimits.ofFinder - 1, 60_000, 'new'), {}, 'tell'],
    ['too many of a finder', many(sightingLimits.ofFinder, 60_000, 'new'), {}, 'too-often'],
    ['the last of an hour', many(sightingLimits.anHour - 1, 60_000), {}, 'tell'],
    ['too many in an hour', many(sightingLimits.anHour, 60_000), {}, 'too-often'],
    ['an hour later', many(sightingLimits.anHour, 3_600_000), {}, 'tell'],
    ['too many in a day', many(sightingLimits.aDay, 3_600_000), {}, 'too-often'],
    ['a day later', many(sightingLimits.aDay, 86_400_000), {}, 'tell'],
  ])('%s', (_what, earlier, changes, verdict) => {
    expect(judgeSighting(earlier, next(changes))).toBe(verdict);
  });

  it('is forgotten after a day', () => {
    expect(recentNotices([said(NOW - 86_400_000), said(NOW - 1)], NOW)).toEqual([said(NOW - 1)]);
  });

  it('reaches the owner as plain words', () => {
    const link = 'https://pawfolio.test/dashboard/pets/p/card';
    const mail = sightingMail({
      petName: 'Bis<b>cuit',
      note: '<script>alert(1)</script>',
      phone: '07700',
      link,
    });
    expect(mail.subject).toBe('Somebody has seen Bis<b>cuit');
    expect(mail.text).toContain('They write: <script>');
    expect(mail.html).not.toContain('<script>');
    expect(mail.html).toContain(`href="${link}"`);
    expect(sightingMail({ petName: 'B', note: null, phone: null, link }).text).not.toContain('write');
  });
});
