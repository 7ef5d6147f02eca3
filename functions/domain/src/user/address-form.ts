import * as z from 'zod/mini';
import { countryName, isCountry, normaliseLine } from '../kernel/index.ts';
import { addressFormat, tidyPostalCode } from './address-formats.ts';
import { addressSchema, type Address } from './address-schema.ts';

/** What is said in an address; the two instants are set by whoever writes it. */
export type AddressContent = Omit<Address, 'createdAt' | 'updatedAt'>;

/** An address as it is typed: text all the way, '' where nothing has been said. Keys are those of the address. */
export interface AddressValues {
  fullName: string;
  line1: string;
  line2: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
  phone: string;
  isDefault: boolean;
}

export interface AddressIssue {
  path: [keyof AddressValues];
  message: string;
}

const addressContentSchema = z.omit(addressSchema, { createdAt: true, updatedAt: true });

export const blankAddress = (country: string): AddressValues => ({
  fullName: '',
  line1: '',
  line2: '',
  city: '',
  region: '',
  postalCode: '',
  country,
  phone: '',
  isDefault: false,
});

/** A stored address as its form shows it. */
export const addressValues = (address: AddressContent): AddressValues => ({
  fullName: address.fullName,
  line1: address.line1,
  line2: address.line2 ?? '',
  city: address.city,
  region: address.region ?? '',
  postalCode: address.postalCode ?? '',
  country: address.country,
  phone: address.phone ?? '',
  isDefault: address.isDefault,
});

const orNull = (text: string): string | null => normaliseLine(text) || null;

const contentOf = (values: AddressValues): AddressContent => ({
  fullName: normaliseLine(values.fullName),
  line1: normaliseLine(values.line1),
  line2: orNull(values.line2),
  city: normaliseLine(values.city),
  // A state that was typed before another country was chosen is not part of the address.
  region: addressFormat(values.country).region ? orNull(values.region) : null,
  postalCode: orNull(tidyPostalCode(values.postalCode, values.country)),
  country: values.country,
  phone: orNull(values.phone),
  isDefault: values.isDefault,
});

/**
 * Tidies and checks an address form by what its country asks for. Every issue has the name of its field and a sentence for the
 * customer.
 */
export function checkAddress(values: AddressValues): { value: AddressContent } | { issues: AddressIssue[] } {
  const content = contentOf(values);
  const parsed = z.safeParse(addressContentSchema, content);
  const issues = new Map<keyof AddressValues, string>();
  for (const { path } of parsed.error?.issues ?? []) {
    const name = path[0] as keyof AddressValues;
    issues.set(name, explain(name, content));
  }
  for (const [name, message] of postalIssues(content)) if (!issues.has(name)) issues.set(name, message);
  if (parsed.success && issues.size === 0) return { value: content };
  return { issues: [...issues].map(([name, message]) => ({ path: [name], message })) };
}

const asks: Partial<Record<keyof AddressValues, string>> = {
  fullName: 'Please enter a name.',
  line1: 'Please enter the street and number.',
  city: 'Please enter the town or city.',
  country: 'Please choose a country.',
};

function explain(name: keyof AddressValues, content: AddressContent): string {
  const ask = asks[name] ?? 'Please check this.';
  return name === 'country' || !content[name] ? ask : 'This is too long for a label.';
}

function postalIssues({
  country,
  region,
  postalCode,
  phone,
}: AddressContent): [keyof AddressValues, string][] {
  if (!isCountry(country)) return [];
  const format = addressFormat(country);
  const { label, pattern, example, required } = format.postalCode;
  const found: [keyof AddressValues, string][] = [];
  if (format.region?.required && region === null)
    found.push(['region', `Please enter the ${format.region.label.toLowerCase()}.`]);
  if (postalCode === null && required) found.push(['postalCode', `Please enter the ${lower(label)}.`]);
  if (postalCode !== null && pattern && !pattern.test(postalCode))
    found.push([
      'postalCode',
      `This does not look like ${article(label)} of ${countryName(country)}, such as ${example ?? ''}.`,
    ]);
  if (phone !== null && !/[0-9]/.test(phone))
    found.push(['phone', 'This does not look like a phone number.']);
  return found;
}

/** `ZIP code` and `Eircode` keep their capitals. */
const lower = (label: string): string => (/^(ZIP|Eir)/.test(label) ? label : label.toLowerCase());
const article = (label: string): string => `${label === 'Eircode' ? 'an' : 'a'} ${lower(label)}`;

/** The lines of a label, as the address's own country writes them; the country's name last, unless `home` is that country. */
export function addressLines(
  address: AddressContent,
  home: string | null = null,
  locale = 'en-GB',
): string[] {
  const { region, postalCode, city, country } = address;
  const parts: Record<string, string> = { city, region: region ?? '', code: postalCode ?? '' };
  const below = addressFormat(country).layout.map((line) =>
    line
      .replace(/\{(\w+)\}/g, (_match, part: string) => parts[part] ?? '')
      .replace(/\s+/g, ' ')
      .replace(/^[ ,]+|[ ,]+$/g, ''),
  );
  const end = country === home ? '' : countryName(country, locale);
  return [address.fullName, address.line1, address.line2 ?? '', ...below, end].filter((line) => line !== '');
}
