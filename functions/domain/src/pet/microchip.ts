import { countryFromNumeric, countryName, wholeMatch } from '../kernel/index.ts';
import { MICROCHIP_PATTERN } from './schema.ts';

/** What a code tells. `label` is a sentence for the owner, `warning` one that asks for a second look. */
export interface Microchip {
  kind: 'iso-country' | 'iso-maker' | 'test' | 'unassigned' | 'legacy' | 'invalid';
  /** Normalised. */
  code: string;
  /** Grouped for reading aloud: `250 269 812 345 678`. */
  display: string;
  label: string;
  /** A word beside the code, where it is not the usual kind. */
  badge: string | null;
  warning: string | null;
  /** ISO 3166-1 alpha-2, for `iso-country` only. */
  country: string | null;
}

const shape = /* @__PURE__ */ wholeMatch(MICROCHIP_PATTERN);

/**
 * A code as it is stored: capitals, without the spaces, dots, hyphens and asterisks that papers group it by.
 * Not checked: '' for nothing, and whatever else was typed stays to be refused.
 */
export const normaliseMicrochip = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}.\u2212*]/gu, '')
    .toUpperCase()
    .normalize('NFKC');

/**
 * Decodes a code (normalised or not). Never throws.
 *
 * ISO 11784: fifteen digits, of which the first three are the ISO 3166-1 numeric code of the country whose registry
 * issued it, or 900 to 998 for a maker, or 999 for tests (ICAR). One maker's prefix may be shared by several makers, so none
 * is named. Older chips have 9 to 16 letters and digits and need a reader for 125 kHz.
 */
export function decodeMicrochip(code: string, locale = 'en-GB'): Microchip {
  const normalised = normaliseMicrochip(code);
  if (/^[0-9]{15}$/.test(normalised)) return decodeIso(normalised, locale);
  const base = { code: normalised, display: normalised, country: null };
  if (!shape.test(normalised))
    return {
      ...base,
      kind: 'invalid',
      label: 'This is not a chip number. It has 15 digits; older ones have 9 to 16 letters and digits.',
      badge: null,
      warning: null,
    };
  return {
    ...base,
    kind: 'legacy',
    label: 'An older chip, from before the international standard. Not every reader finds it.',
    badge: 'Older chip',
    warning: miscounted(normalised),
  };
}

/** Digits alone, one too few or too many, are more often a slip than an old chip. */
const miscounted = (code: string): string | null =>
  /^([0-9]{14}|[0-9]{16})$/.test(code)
    ? `This number has ${code.length} digits. Chips of today have 15, so please compare it with the papers.`
    : null;

function decodeIso(code: string, locale: string): Microchip {
  const prefix = code.slice(0, 3);
  const base = { code, display: code.replace(/...(?=.)/g, '$& '), badge: null, warning: null, country: null };
  const country = countryFromNumeric(prefix);
  if (country)
    return {
      ...base,
      kind: 'iso-country',
      country,
      label: `Country prefix: ${countryName(country, locale)}`,
    };
  if (prefix === '999')
    return {
      ...base,
      kind: 'test',
      label: 'A test code',
      badge: 'Test code',
      warning:
        'Codes that begin with 999 are for tests and are not unique. Please ask your vet to read the chip.',
    };
  if (prefix >= '900') return { ...base, kind: 'iso-maker', label: `Maker’s prefix ${prefix}` };
  return {
    ...base,
    kind: 'unassigned',
    label: `Unknown prefix ${prefix}`,
    badge: 'Unknown prefix',
    warning: `No country and no maker has the prefix ${prefix}. Please compare the number with the papers.`,
  };
}

/** The other pets of an account that carry the same chip; `petId` is the pet itself, null while it is being added. */
export function sameMicrochip<P extends { readonly id: string; readonly microchip: string | null }>(
  pets: readonly P[],
  microchip: string | null,
  petId: string | null,
): P[] {
  const code = normaliseMicrochip(microchip ?? '');
  return code === ''
    ? []
    : pets.filter((pet) => pet.id !== petId && normaliseMicrochip(pet.microchip ?? '') === code);
}
