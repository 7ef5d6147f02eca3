import { safeLocale } from '@pawfolio/domain/kernel';
import { SelectField } from '../../../../shared/ui/select-field.tsx';
import { saveProfile } from '../../api/save-profile.ts';
import { useSaved } from '../../model/use-saved.ts';

/** Regions whose way to write dates and numbers differs. */
const offered = [
  'en-GB',
  'en-US',
  'en-CA',
  'en-AU',
  'en-IE',
  'en-NZ',
  'de-DE',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
];

const nameOf = (locale: string): string => {
  const { region, language } = new Intl.Locale(safeLocale(locale)).maximize();
  const country =
    region === undefined ? language : new Intl.DisplayNames('en', { type: 'region' }).of(region);
  const example = new Intl.DateTimeFormat(safeLocale(locale), { dateStyle: 'medium' }).format(
    new Date(2026, 11, 24),
  );
  return `${country ?? locale}: ${example}`;
};

/** How dates and numbers are written. */
export function LocaleChoice({ uid, locale }: { uid: string; locale: string }) {
  const [shown, choose] = useSaved(locale, (value) => saveProfile(uid, { locale: value }));
  const all = offered.includes(shown) ? offered : [shown, ...offered];
  return (
    <SelectField
      label="Dates and numbers as in"
      options={all.map((value) => ({ value, label: nameOf(value) }))}
      value={shown}
      onChange={(event) => choose(event.target.value)}
    />
  );
}
