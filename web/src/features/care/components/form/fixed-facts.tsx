import { formatDate } from '@pawfolio/domain/kernel';
import { recordFields, type RecordValues } from '@pawfolio/domain/pet';
import { Button } from '../../../../shared/ui/button.tsx';
import { DataItem, DataList } from '../../../../shared/ui/data-list.tsx';
import type { RecordStart } from '../../model/record-start.ts';
import { useHealth } from '../health-context.ts';

/** What of a vaccination cannot be changed any more, and the way to put it right. */
export function FixedFacts({ start, values }: { start: RecordStart; values: RecordValues }) {
  const { reader, open } = useHealth();
  const fixed = recordFields[start.kind].filter((field) => field.fixed);
  const { from } = start;
  if (fixed.length === 0 || from === null) return null;
  return (
    <div className="rounded-card bg-sunken px-4 py-3">
      <DataList>
        {fixed.map(({ name, label, type }) => {
          const value = values[name] ?? '';
          return (
            <DataItem key={name} label={label} empty="Not entered">
              {type === 'date' && value ? formatDate(value, reader.locale) : value}
            </DataItem>
          );
        })}
      </DataList>
      <p className="mt-3 text-sm text-muted">
        A dose that was given is history and stays as it was entered.{' '}
        <Button
          variant="quiet"
          size="sm"
          className="-mx-3 underline underline-offset-3"
          onClick={() => open({ mode: 'correct', recordId: from.id })}
        >
          Add a correction
        </Button>
      </p>
    </div>
  );
}
