import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import type { FieldChoice } from '../model/choices.ts';

interface FieldListProps {
  legend: string;
  choices: readonly FieldChoice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** One tick for each thing that can be public, with what would be shown. */
export function FieldList({ legend, choices, chosen, onChange }: FieldListProps) {
  const toggle = (field: string, on: boolean): void =>
    onChange(on ? [...chosen, field] : chosen.filter((other) => other !== field));
  if (choices.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{legend}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {choices.map(({ field, label, shown }) => (
          <Checkbox
            key={field}
            label={label}
            hint={<span className="line-clamp-2 break-words">{shown ?? 'Not in the record yet'}</span>}
            disabled={shown === null}
            checked={shown !== null && chosen.includes(field)}
            onChange={(event) => toggle(field, event.target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
