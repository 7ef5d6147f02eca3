import { countByKind, recordKinds, recordKindsLabel, timeline } from '@pawfolio/domain/pet';
import { useId } from 'react';
import { Button } from '../../../shared/ui/button.tsx';
import { FilterChips } from '../../../shared/ui/filter-chips.tsx';
import { useHealthUrl } from '../model/health-url.ts';
import { useHealth } from './health-context.ts';
import { RecordRow } from './record-row.tsx';

/** Everything that was entered, by month, narrowed by kind; what is chosen stands in the address. */
export function History() {
  const { records, reader } = useHealth();
  const { kinds, show } = useHealthUrl();
  const id = useId();
  const counts = countByKind(records);
  const options = recordKinds
    .filter((kind) => counts.has(kind))
    .map((kind) => ({ value: kind, label: recordKindsLabel(kind), count: counts.get(kind) }));
  const months = timeline(records, kinds, reader.locale);
  const byId = new Map(records.map((record) => [record.id, record]));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-4 text-xl">
        History
      </h2>
      {options.length > 1 && (
        <FilterChips label="Kinds of entries" options={options} value={kinds} onChange={show} multiple />
      )}
      {months.length === 0 && (
        <p className="mt-6 text-muted">
          Nothing of this kind has been entered.{' '}
          <Button variant="quiet" size="sm" onClick={() => show([])}>
            Show everything
          </Button>
        </p>
      )}
      {months.map(({ month, label, entries }) => (
        <section key={month} aria-label={label} className="mt-6">
          <h3 className="font-sans text-sm font-semibold text-muted">{label}</h3>
          <ul className="mt-2">
            {entries.map((entry) => {
              const record = byId.get(entry.id);
              return record && <RecordRow key={entry.id} record={record} full />;
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}
