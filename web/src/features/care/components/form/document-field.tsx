import { SelectField } from '../../../../shared/ui/select-field.tsx';
import { useDocuments } from '../../api/use-care.ts';
import { useHealth } from '../health-context.ts';

interface Props {
  id: string;
  name: string;
  label: string;
  required: boolean;
  error: string | null;
  value: string;
  onChange: (value: string) => void;
}

/** Picks the paper that proves an entry among the pet's documents; nothing is asked while there are none. */
export function DocumentField({ value, onChange, ...common }: Props) {
  const { where, pet } = useHealth();
  const documents = useDocuments(where, true);
  const usable =
    documents.status === 'ready'
      ? documents.data.filter(({ state, id }) => state !== 'failed' || id === value)
      : [];
  if (usable.length === 0 && value === '') {
    return (
      <p className="text-sm text-muted">
        A certificate can be attached here once it is among {pet.name}’s documents.
      </p>
    );
  }
  return (
    <SelectField
      {...common}
      placeholder="None"
      value={value}
      options={usable.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
