import { sexes, sexLabel, species, speciesLabel } from '@pawfolio/domain/pet';
import { Controller, useWatch } from 'react-hook-form';
import { Avatar } from '../../../../shared/ui/avatar.tsx';
import { ComboboxField } from '../../../../shared/ui/combobox-field.tsx';
import { FormSection } from '../../../../shared/ui/form-section.tsx';
import { RadioGroup } from '../../../../shared/ui/radio-group.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { breedsOf } from '../../model/breeds.ts';
import { BirthdayField } from './birthday-field.tsx';
import { useField, useInput, usePetForm } from './fields.ts';

const speciesOptions = species.map((value) => ({
  value,
  label: speciesLabel(value),
  picture: <Avatar species={value} />,
}));
const sexOptions = sexes.map((value) => ({ value, label: sexLabel(value) }));
const neuteredOptions = [
  { value: 'neutered', label: 'Yes' },
  { value: 'intact', label: 'No' },
  { value: 'unknown', label: 'Not known' },
];

/** Who the pet is. Only name and species are needed. */
export function BasicsSection() {
  return (
    <FormSection title="About" description="Only a name and a species are needed. The rest can wait.">
      <TextField {...useInput('name')} required autoComplete="off" />
      <RadioGroup {...useInput('species')} required look="cards" options={speciesOptions} />
      <Breed />
      <RadioGroup {...useInput('sex')} options={sexOptions} />
      <RadioGroup {...useInput('reproductiveStatus')} options={neuteredOptions} />
      <BirthdayField />
      <TextField
        {...useInput('colour')}
        autoComplete="off"
        hint="What a stranger would notice first: “black with a white chest”."
      />
    </FormSection>
  );
}

function Breed() {
  const { control } = usePetForm();
  const chosen = useWatch({ control, name: 'species' });
  const field = useField('breed');
  return (
    <Controller
      control={control}
      name="breed"
      render={({ field: { value, onChange, onBlur } }) => (
        <ComboboxField
          {...field}
          {...{ value, onChange, onBlur }}
          options={breedsOf(chosen)}
          hint="Pick one, or write your own: “Poodle and something smaller”."
        />
      )}
    />
  );
}
