import {
  documentKindLabel,
  documentKinds,
  type DocumentIssue,
  type DocumentValues,
} from '@pawfolio/domain/media';
import { DateField } from '../../../../shared/ui/date-field.tsx';
import { SelectField } from '../../../../shared/ui/select-field.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';

interface Props {
  /** Begins the ids of the controls: `${prefix}-title`. */
  prefix: string;
  values: DocumentValues;
  issues: readonly DocumentIssue[];
  onChange: (name: keyof DocumentValues, value: string) => void;
}

const kinds = documentKinds.map((kind) => ({ value: kind, label: documentKindLabel(kind) }));

/** What is said of a paper: the same fields before it is sent and afterwards. */
export function DetailsFields({ prefix, values, issues, onChange }: Props) {
  const control = (name: keyof DocumentValues) => ({
    id: `${prefix}-${name}`,
    value: values[name],
    error: issues.find(({ path }) => path[0] === name)?.message ?? null,
    onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
  });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField {...control('title')} label="Title" required autoComplete="off" />
      <SelectField {...control('kind')} label="Kind" options={kinds} required />
      <DateField {...control('issuedOn')} label="Issued on" />
      <DateField {...control('expiresOn')} label="Valid until" />
    </div>
  );
}

/** Gives the focus to the first field of which something is not right. */
export function focusIssue(prefix: string, issues: readonly DocumentIssue[]): void {
  document.getElementById(`${prefix}-${issues[0]?.path[0] ?? 'title'}`)?.focus();
}
