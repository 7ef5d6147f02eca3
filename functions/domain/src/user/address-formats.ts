/** How addresses of one country are written: which lines there are, and what its postal codes look like. */
export interface AddressFormat {
  postalCode: {
    label: string;
    /** Of the tidied code; null where any text may stand. */
    pattern: RegExp | null;
    example: string | null;
    required: boolean;
  };
  /** State, province …; null where an address has none. */
  region: { label: string; required: boolean } | null;
  cityLabel: string;
  /** The lines under the street: `{city}`, `{region}` and `{code}`. */
  layout: readonly string[];
}

const CODE_FIRST = ['{code} {city}'];
const NO_REGION = null;

// @__NO_SIDE_EFFECTS__
const format = (
  label: string,
  pattern: RegExp,
  example: string,
  region: AddressFormat['region'] = NO_REGION,
  layout: readonly string[] = CODE_FIRST,
  cityLabel = 'Town or city',
): AddressFormat => ({ postalCode: { label, pattern, example, required: true }, region, cityLabel, layout });

const four = /^[0-9]{4}$/;
const five = /^[0-9]{5}$/;
const AFTER = ['{city} {region} {code}'];

/** Formats of the Universal Postal Union (https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions). */
const formats: Partial<Record<string, AddressFormat>> = {
  AT: format('Postcode', four, '1010'),
  AU: format('Postcode', four, '2000', { label: 'State', required: true }, AFTER, 'Suburb'),
  BE: format('Postcode', four, '1000'),
  CA: format(
    'Postal code',
    /^[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z] [0-9][ABCEGHJ-NPRSTV-Z][0-9]$/,
    'K1A 0B1',
    { label: 'Province', required: true },
    AFTER,
    'City',
  ),
  CH: format('Postcode', four, '8001'),
  DE: format('Postcode', five, '10115'),
  DK: format('Postcode', four, '1050'),
  ES: format('Postcode', five, '28001', { label: 'Province', required: false }, [
    '{code} {city}',
    '{region}',
  ]),
  FI: format('Postcode', five, '00100'),
  FR: format('Postcode', five, '75001'),
  GB: format(
    'Postcode',
    /^([A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}|GIR 0AA)$/,
    'BS1 4QA',
    { label: 'County', required: false },
    ['{city}', '{code}'],
  ),
  IE: {
    postalCode: {
      label: 'Eircode',
      pattern: /^[A-Z][0-9][0-9W] [A-Z0-9]{4}$/,
      example: 'D02 X285',
      required: false,
    },
    region: { label: 'County', required: false },
    cityLabel: 'Town or city',
    layout: ['{city}', '{region}', '{code}'],
  },
  IT: format('Postcode', five, '00184', { label: 'Province', required: false }, ['{code} {city} {region}']),
  JP: format('Postal code', /^[0-9]{3}-[0-9]{4}$/, '100-0001', { label: 'Prefecture', required: true }, [
    '{city}, {region}',
    '{code}',
  ]),
  NL: format('Postcode', /^[1-9][0-9]{3} [A-Z]{2}$/, '1012 AB'),
  NO: format('Postcode', four, '0150'),
  NZ: format('Postcode', four, '6011', NO_REGION, ['{city} {code}']),
  PL: format('Postcode', /^[0-9]{2}-[0-9]{3}$/, '00-001'),
  PT: format('Postcode', /^[0-9]{4}-[0-9]{3}$/, '1100-148'),
  SE: format('Postcode', /^[0-9]{3} [0-9]{2}$/, '111 22'),
  US: format(
    'ZIP code',
    /^[0-9]{5}(-[0-9]{4})?$/,
    '94103',
    { label: 'State', required: true },
    ['{city}, {region} {code}'],
    'City',
  ),
};

/** Where a country's habits are not known here: every line is offered, none but the city is asked for. */
const anywhere: AddressFormat = {
  postalCode: { label: 'Postal code', pattern: null, example: null, required: false },
  region: { label: 'State, province or region', required: false },
  cityLabel: 'Town or city',
  layout: ['{city} {code}', '{region}'],
};

/** The address format of a country (ISO 3166-1 alpha-2). */
export const addressFormat = (country: string): AddressFormat => formats[country] ?? anywhere;

/** Where the gap or the hyphen stands in codes that are typed without it, counted from the start or the end. */
const joints: Partial<Record<string, readonly [at: number, joint: string]>> = {
  CA: [3, ' '],
  GB: [-3, ' '],
  IE: [3, ' '],
  JP: [3, '-'],
  NL: [4, ' '],
  PL: [2, '-'],
  PT: [4, '-'],
  SE: [3, ' '],
};

/** A postal code as its country writes it: capitals, and its gap or hyphen in the right place. Not checked. */
export function tidyPostalCode(text: string, country: string): string {
  const tidy = text.normalize('NFKC').toUpperCase().normalize('NFKC').replace(/\s+/g, ' ').trim();
  const plain = tidy.replace(/[^A-Z0-9]/g, '');
  if (country === 'US' && /^[0-9]{9}$/.test(plain)) return `${plain.slice(0, 5)}-${plain.slice(5)}`;
  const [at, joint] = joints[country] ?? [];
  if (at !== undefined && joint !== undefined && plain.length > Math.abs(at))
    return `${plain.slice(0, at)}${joint}${plain.slice(at)}`;
  // A country sign before the digits (D-10115, CH 8001) is no part of the code.
  return addressFormat(country).postalCode.pattern ? tidy.replace(/^[A-Z]{1,3}[- ](?=[0-9])/, '') : tidy;
}
