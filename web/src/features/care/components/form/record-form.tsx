import { recordFields, type RecordField } from '@pawfolio/domain/pet';
import { useEffect, useId, useRef } from 'react';
import { lazyPart } from '../../../../shared/lib/lazy-part.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import type { RecordStart } from '../../model/record-start.ts';
import { CertificateField } from './certificate-field.tsx';
import { FixedFacts } from './fixed-facts.tsx';
import { JumpHint } from './jump-hint.tsx';
import { RecordFieldControl } from './record-field.tsx';
import { useRecordForm } from './use-record-form.ts';

// Its list of suggestions is larger than all other forms together.
const VaccineField = lazyPart(
  () => import('./vaccine-field.tsx').then((file) => file.default),
  RecordFieldControl,
);

interface Props {
  start: RecordStart;
  onSaved: () => void;
  /** Closes and throws away what was typed. */
  onCancel: () => void;
}

/** The form of one entry, from the fields that the domain describes. */
export function RecordForm({ start, onSaved, onCancel }: Props) {
  const prefix = useId();
  const box = useRef<HTMLFormElement>(null);
  const fieldId = (name: string) => `${prefix}-${name}`;
  const form = useRecordForm(start, fieldId, onSaved);
  const { kind, mode, from } = start;
  const fields = recordFields[kind].filter(({ fixed }) => !(fixed && mode === 'edit'));
  const certificate = ({ name, label }: RecordField) => ({
    ...{ start, label, values: form.values },
    id: fieldId(name),
    error: form.issueOf(name),
    onChange: (value: string) => form.change(name, value),
  });
  useEffect(() => box.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  return (
    <form ref={box} noValidate className="grid gap-5" onSubmit={form.submit}>
      {start.explanation && <p className="text-sm text-muted">{start.explanation}</p>}
      {form.fromDraft && (
        <Notice
          className="text-sm"
          action={
            <Button variant="secondary" size="sm" onClick={form.startAfresh}>
              Start afresh
            </Button>
          }
        >
          This is what you typed before.
        </Notice>
      )}
      {mode === 'edit' && <FixedFacts start={start} values={form.values} />}
      {fields.map((field) => {
        if (field.type === 'document') return <CertificateField key={field.name} {...certificate(field)} />;
        const Control = field.name === 'vaccine' ? VaccineField : RecordFieldControl;
        return (
          <Control
            key={field.name}
            field={field}
            id={fieldId(field.name)}
            value={form.values[field.name] ?? ''}
            error={form.issueOf(field.name)}
            onChange={(value) => form.change(field.name, value)}
          />
        );
      })}
      {kind === 'weight' && (
        <JumpHint values={form.values} editedId={mode === 'edit' ? (from?.id ?? null) : null} />
      )}
      {form.failure && (
        <Notice tone="danger" role="alert">
          {form.failure}
        </Notice>
      )}
      <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
        <Button
          variant="secondary"
          onClick={() => {
            form.startAfresh();
            onCancel();
          }}
        >
          Cancel
        </Button>
        <Button type="submit" loading={form.busy}>
          Save
        </Button>
      </div>
    </form>
  );
}
