import { useState } from 'react';
import { ComboboxField } from '../../../shared/ui/combobox-field.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormSection } from '../../../shared/ui/form-section.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import { PartialDateField } from '../../../shared/ui/partial-date-field.tsx';
import { SearchField } from '../../../shared/ui/search-field.tsx';
import { SelectField } from '../../../shared/ui/select-field.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { Chapter, Columns, Example } from './example.tsx';
import { breeds } from './sample.ts';

const sexes = [
  { value: 'female', label: 'Female' },
  { value: 'male', label: 'Male' },
  { value: 'unknown', label: 'Not known' },
];

/** Every field: plain, with a hint, with an error, disabled. */
export function Fields() {
  const [breed, setBreed] = useState('');
  const [born, setBorn] = useState<string | null>('2021-05');
  const [query, setQuery] = useState('');
  return (
    <Chapter id="fields" title="Fields">
      <Columns>
        <TextField label="Name" required placeholder="What do you call them?" />
        <TextField label="Name" required defaultValue="" error="Tell us what your pet is called." />
        <TextField label="Clinic" hint="As it stands on the invoice" defaultValue="Park Street Vets" />
        <TextField label="Policy number" disabled defaultValue="PF-2210-88" />
        <NumberField label="Weight" unit="kg" defaultValue="28.4" />
        <NumberField
          label="Weight"
          unit="kg"
          defaultValue="28,4,1"
          error="That is not a number we can read."
        />
        <SelectField label="Sex" options={sexes} placeholder="Choose" />
        <ComboboxField
          label="Breed"
          value={breed}
          onChange={setBreed}
          options={breeds}
          hint="Pick one, or type any other"
        />
        <ComboboxField
          label="Breed"
          value="Labrador Retriever cross with something else entirely, perhaps"
          onChange={setBreed}
          options={breeds}
          error="Use at most 60 characters."
        />
        <DateField label="Given on" defaultValue="2026-03-12" />
        <DateField label="Given on" error="Choose a date that is not in the future." />
        <PartialDateField
          label="Born"
          value={born}
          onChange={setBorn}
          hint="Leave out what you do not know."
        />
        <PartialDateField label="Born" value="--3" onChange={setBorn} error="Add the month and the year." />
        <TextArea label="Care notes" hint="Anything a sitter should know" />
        <TextArea
          label="Care notes"
          error="Use at most 2,000 characters."
          defaultValue="Shy with strangers."
        />
      </Columns>
      <Example title="Search" wide>
        <SearchField label="Search products" value={query} onChange={setQuery} className="max-w-md" />
      </Example>
      <FormSection title="Vet" description="Shown on the lost-pet card only if you choose so.">
        <TextField label="Clinic" />
        <TextField label="Phone" type="tel" autoComplete="tel" />
      </FormSection>
    </Chapter>
  );
}
