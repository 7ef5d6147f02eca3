import { nameKey } from '@pawfolio/domain/kernel';
import { speciesLabel, vaccineHints } from '@pawfolio/domain/pet';
import { ComboboxField } from '../../../../shared/ui/combobox-field.tsx';
import { useHealth } from '../health-context.ts';
import type { RecordFieldProps } from './record-field.tsx';

/**
 * The name of a vaccine: free text with suggestions of what this owner has entered before and of names that are usual
 * for the species. The list is a help for typing and says so.
 */
export default function VaccineField({ field, id, value, error, onChange }: RecordFieldProps) {
  const { pet, records } = useHealth();
  const hints = vaccineHints(pet.species);
  const used = records.flatMap((record) => (record.kind === 'vaccination' ? [record.vaccine] : []));
  const names = new Map([...used, ...hints.map(({ name }) => name)].map((name) => [nameKey(name), name]));
  const note = hints.find(({ name }) => name === value)?.note;
  const help =
    hints.length > 0
      ? `The suggestions are names for a ${speciesLabel(pet.species).toLowerCase()}, not advice. Your vet knows what ${pet.name} needs.`
      : null;
  return (
    <ComboboxField
      {...{ id, error, value, onChange }}
      label={field.label}
      required={field.required}
      options={[...names.values()]}
      hint={
        <>
          {note && (
            <span className="block">For information: {note.charAt(0).toLowerCase() + note.slice(1)}.</span>
          )}
          {help}
        </>
      }
    />
  );
}
