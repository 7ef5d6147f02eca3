import { countryCodes, countryName } from '@pawfolio/domain/kernel';
import { addressFormat, type AddressIssue, type AddressValues } from '@pawfolio/domain/user';
import { useMemo } from 'react';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';

type TextName = Exclude<keyof AddressValues, 'isDefault'>;

export interface AddressFieldsProps {
  values: AddressValues;
  onChange: (values: AddressValues) => void;
  /** What `checkAddress` found. */
  issues: readonly AddressIssue[];
}

/** The id of a field, for error summaries. */
export const addressFieldId = (name: keyof AddressValues): string => `address-${name}`;

/** What each field is called in a country. */
export function addressLabels(country: string): Record<TextName, string> {
  const format = addressFormat(country);
  return {
    fullName: 'Full name',
    line1: 'Street and number',
    line2: 'Flat, floor, company',
    city: format.cityLabel,
    region: format.region?.label ?? 'Region',
    postalCode: format.postalCode.label,
    country: 'Country',
    phone: 'Phone',
  };
}

/** The country that a browser's language names; the first market where it names none. */
export function likelyCountry(language: string): string {
  const [, region = ''] = /-([A-Z]{2})\b/.exec(language) ?? [];
  return countryCodes.includes(region) ? region : 'US';
}

const options = (locale: string) =>
  countryCodes
    .map((value) => ({ value, label: countryName(value, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));

/** An address, in the fields and words of its country. Checked by `checkAddress`. */
export function AddressFields({ values, onChange, issues }: AddressFieldsProps) {
  const countries = useMemo(() => options('en-GB'), []);
  const { region, postalCode } = addressFormat(values.country);
  const labels = addressLabels(values.country);
  const field = (name: TextName) => ({
    id: addressFieldId(name),
    label: labels[name],
    value: values[name],
    error: issues.find(({ path }) => path[0] === name)?.message,
    onChange: (event: { target: { value: string } }) => onChange({ ...values, [name]: event.target.value }),
  });
  return (
    <>
      <SelectField {...field('country')} options={countries} autoComplete="shipping country" required />
      <TextField {...field('fullName')} autoComplete="shipping name" required />
      <TextField {...field('line1')} autoComplete="shipping address-line1" required />
      <TextField
        {...field('line2')}
        autoComplete="shipping address-line2"
        hint="Leave it empty if there is none."
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...field('city')} autoComplete="shipping address-level2" required />
        <TextField
          {...field('postalCode')}
          autoComplete="shipping postal-code"
          required={postalCode.required}
          {...(postalCode.example !== null && { hint: `For example ${postalCode.example}` })}
        />
      </div>
      {region && (
        <TextField {...field('region')} autoComplete="shipping address-level1" required={region.required} />
      )}
      <TextField
        {...field('phone')}
        type="tel"
        autoComplete="shipping tel"
        hint="For the carrier only, if the parcel cannot be left."
      />
    </>
  );
}
