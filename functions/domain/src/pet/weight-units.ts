import { safeLocale, type Units } from '../kernel/index.ts';
import { GRAMS_MAX } from './record-kinds.ts';

/** By definition (international pound of 1959). */
export const GRAMS_PER_POUND = 453.59237;
const GRAMS_PER_OUNCE = GRAMS_PER_POUND / 16;
const GRAMS_PER_STONE = GRAMS_PER_POUND * 14;

type Unit = 'gram' | 'kilogram' | 'ounce' | 'pound';

const write = (value: number, unit: Unit, digits: number, locale: string): string =>
  new Intl.NumberFormat(safeLocale(locale), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
    // `1,100 lb` would be read back as a little more than one pound in half the world.
    useGrouping: false,
  }).format(value);

/**
 * A weight in the reader's units: `850 g`, `4.25 kg`; `12.5 oz`, `8 lb 4 oz` below 20 lb, where the ounces tell,
 * and `62.6 lb` from there.
 */
export function formatWeight(grams: number, units: Units, locale = 'en-GB'): string {
  if (units === 'metric')
    return grams < 1000 ? write(grams, 'gram', 0, locale) : write(grams / 1000, 'kilogram', 2, locale);
  if (grams >= 20 * GRAMS_PER_POUND) return write(grams / GRAMS_PER_POUND, 'pound', 1, locale);
  const tenths = Math.round((grams / GRAMS_PER_OUNCE) * 10);
  if (tenths < 160) return write(tenths / 10, 'ounce', 1, locale);
  const ounces = Math.round(grams / GRAMS_PER_OUNCE);
  const rest = ounces % 16;
  const pounds = write(Math.floor(ounces / 16), 'pound', 0, locale);
  return rest === 0 ? pounds : `${pounds} ${write(rest, 'ounce', 0, locale)}`;
}

const gramsPer: Record<string, number> = {
  kg: 1000,
  g: 1,
  lb: GRAMS_PER_POUND,
  oz: GRAMS_PER_OUNCE,
  st: GRAMS_PER_STONE,
};

/** Spellings of units, each after its number. */
const UNITS: readonly [RegExp, keyof typeof gramsPer][] = [
  [/^(kg|kgs|kilos?|kilograms?|kilogrammes?)$/, 'kg'],
  [/^(g|gr|gms?|grams?|grammes?)$/, 'g'],
  [/^(lb|lbs|pounds?|#)$/, 'lb'],
  [/^(oz|ozs|ounces?)$/, 'oz'],
  [/^(st|stones?)$/, 'st'],
];

const unitOf = (word: string): string | null => UNITS.find(([spelling]) => spelling.test(word))?.[1] ?? null;

/** The second unit that people leave out: `3 lb 4` is four ounces. */
const smaller: Partial<Record<string, string>> = { kg: 'g', lb: 'oz', st: 'lb' };

const PART = /([0-9][0-9.,' ]*|[.,][0-9]+)([a-z#]*)/y;

/**
 * What people type as whole grams (1 to 2,000,000), or null if it is no weight: `28.4`, `28,4 kg`, `850 g`, `3 lb 4 oz`,
 * `1,250 lb`. A number without a unit is kilograms or pounds, by `units`.
 */
export function parseWeight(text: string, units: Units): number | null {
  const tidy = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([a-z#]+)\.? ?/g, '$1 ')
    .trim();
  let total = 0;
  let last: string | null = null;
  PART.lastIndex = 0;
  for (let at = 0; at < tidy.length; at = PART.lastIndex) {
    const [, digits, word] = PART.exec(tidy) ?? [];
    if (digits === undefined || word === undefined) return null;
    const unit: string | null = word === '' ? impliedUnit(last, units) : unitOf(word);
    const value = unit && numberOf(digits.trim(), unit);
    if (unit === null || typeof value !== 'number' || !follows(last, unit)) return null;
    total += value * (gramsPer[unit] ?? NaN);
    last = unit;
    while (tidy[PART.lastIndex] === ' ') PART.lastIndex++;
  }
  const grams = Math.round(total);
  return last !== null && grams >= 1 && grams <= GRAMS_MAX ? grams : null;
}

function impliedUnit(last: string | null, units: Units): string | null {
  if (last !== null) return smaller[last] ?? null;
  return units === 'metric' ? 'kg' : 'lb';
}

/** A second part is of a smaller unit of the same system: `3 lb 4 oz`, never `3 oz 4 lb` or `3 kg 4 kg`. */
const follows = (last: string | null, unit: string): boolean => last === null || smaller[last] === unit;

/**
 * A typed number, or null. The last of two different marks is the decimal one (`1,250.5`, `1.250,5`). One mark before exactly
 * three digits groups thousands where a thousandth would make no sense: in grams and ounces, and a comma in pounds.
 */
function numberOf(digits: string, unit: string): number | null {
  const plain = digits.replace(/(?<=[0-9])[' ](?=[0-9]{3}(?![0-9]))/g, '');
  const marks = plain.replace(/[0-9]/g, '');
  if (!/^[0-9]*([.,][0-9]+)*[.,]?$/.test(plain)) return null;
  if (marks.length === 0) return Number(plain);
  if (marks.length === 1 && !groups(plain, marks, unit)) return Number(plain.replace(',', '.'));
  return grouped(plain, marks);
}

const groups = (plain: string, mark: string, unit: string): boolean =>
  /^[1-9][0-9]{0,2}[.,][0-9]{3}$/.test(plain) &&
  (unit === 'g' || unit === 'oz' || ((unit === 'lb' || unit === 'st') && mark === ','));

function grouped(plain: string, marks: string): number | null {
  const first = marks.charAt(0);
  const last = marks.charAt(marks.length - 1);
  const decimal = first === last ? '' : last;
  const [whole = '', fraction = '', ...more] = decimal ? plain.split(decimal) : [plain];
  const parts = whole.split(first);
  const sound =
    more.length === 0 &&
    /^[0-9]{1,3}$/.test(parts[0] ?? '') &&
    parts.slice(1).every((part) => /^[0-9]{3}$/.test(part));
  return sound ? Number(`${parts.join('')}.${fraction || '0'}`) : null;
}
