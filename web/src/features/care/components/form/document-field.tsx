import { documentPath } from '@pawfolio/domain/media';
import { useGoing } from '../../../../platform/going.ts';
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
  const going = useGoing();
  const known = documents.status === 'ready' ? documents.data : [];
  const usable = known.filter(
    ({ state, id }) =>
      id === value || (state !== 'failed' && !going.has(documentPath(where.uid, where.petId, id))),
  );
  const missing = value !== '' && usable.every(({ id }) => id !== value);
  if (usable.length === 0 && value === '')
    return (
      <p>
        <span className="mb-1.5 block text-sm font-semibold">{common.label}</span>
        <span className="text-sm text-muted">
          A certificate or letter that belongs to this. It is kept among {pet.name}’s documents too.
        </span>
      </p>
    );
  return (
    <SelectField
      {...common}
      placeholder="None"
      value={value}
      options={[
        ...usable.map(({ id, title }) => ({ value: id, label: title })),
        ...(missing ? [{ value, label: 'The one that is attached' }] : []),
      ]}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
