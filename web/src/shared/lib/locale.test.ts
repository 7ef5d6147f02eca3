import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOCALE_NOTE } from './locale-note.ts';
import { formatPrice } from './format-price.ts';
import { formatMoment, locale } from './locale.ts';
import { endsInWords } from './link-words.ts';

const kept = new Map<string, string>();
const choose = (chosen: string): void => void kept.set(LOCALE_NOTE, `${chosen} ada`);
/** Spaces of whichever kind `Intl` likes. */
const plain = (words: string): string => words.replace(/\s/g, ' ');
const at = new Date(2026, 4, 4, 9, 30).getTime();
const price = { amount: 123_450, currency: 'USD' };

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null });
  vi.stubGlobal('navigator', { language: 'en-GB' });
});
afterEach(() => {
  kept.clear();
  vi.unstubAllGlobals();
});

describe('how dates and money are written', () => {
  it('is as the browser and the shop do it while nobody is signed in', () => {
    expect(locale()).toBe('en-GB');
    expect(formatMoment(at)).toBe('4 May 2026, 09:30');
    expect(formatPrice(price)).toBe('$1,234.50');
  });

  it.each([
    ['en-US', 'May 4, 2026, 9:30 AM', '$1,234.50'],
    ['en-GB', '4 May 2026, 09:30', 'US$1,234.50'],
    ['de-DE', '04.05.2026, 09:30', '1.234,50 $'],
  ])('is as %s has it once that is chosen', (chosen, moment, amount) => {
    choose(chosen);
    expect(locale()).toBe(chosen);
    expect(plain(formatMoment(at))).toBe(moment);
    expect(plain(formatPrice(price))).toBe(amount);
    expect(plain(endsInWords(at))).toBe(`Opens until ${moment}.`);
  });

  it('breaks nothing where the profile has one that is none', () => {
    choose('en-a');
    expect(formatMoment(at)).toBe('4 May 2026, 09:30');
    expect(formatPrice(price)).toBe('US$1,234.50');
  });
});
