import type { RecordField } from '@pawfolio/domain/pet';
import { severities, severityLabel } from '@pawfolio/domain/pet';
import { DateField } from '../../../../shared/ui/date-field.tsx';
import { RadioGroup } from '../../../../shared/ui/radio-group.tsx';
import { TextArea } from '../../../../shared/ui/text-area.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { useHealth } from '../health-context.ts';

export interface RecordFieldProps {
  field: RecordField;
  id: string;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
}

/** The control of one field of an entry, other than its document. */
export function RecordFieldControl({ field, id, value, error, onChange }: RecordFieldProps) {
  const { reader } = useHealth();
  const { name, label, type, required } = field;
  const common = { id, name, label, required, error };
  const typed = {
    ...common,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  switch (type) {
    case 'date':
      return <DateField {...typed} />;
    case 'lines':
      return <TextArea {...typed} rows={3} />;
    case 'phone':
      return <TextField {...typed} type="tel" inputMode="tel" autoComplete="off" />;
    case 'weight':
      return (
        <TextField
          {...typed}
          autoComplete="off"
          // The decimal keypad of a phone has no letters: pounds and ounces need them.
          inputMode={reader.units === 'metric' ? 'decimal' : 'text'}
          hint={reader.units === 'metric' ? 'In kg, or with a unit: 850 g' : 'In lb, or as 8 lb 4 oz'}
        />
      );
    case 'severity':
      return (
        <RadioGroup
          {...common}
          look="cards"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          options={severities.map((severity) => ({ value: severity, label: severityLabel(severity) }))}
        />
      );
    default:
      return <TextField {...typed} autoComplete="off" />;
  }
}
