import { formatDate, type WithId } from '@pawfolio/domain/kernel';
import { severityLabel, type PetRecord } from '@pawfolio/domain/pet';
import type { ReactNode } from 'react';
import { Evidence } from './evidence.tsx';
import { useHealth } from './health-context.ts';

/** A number that a phone can call. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className="link inline-block py-1 whitespace-nowrap" href={`tel:${phone.replace(/[^\d+*#]/g, '')}`}>
      {phone}
    </a>
  );
}

/** What an entry says beside its title and its day, joined by dots; nothing when it says no more. */
export function RecordFacts({ record }: { record: WithId<PetRecord> }) {
  const { reader } = useHealth();
  const facts = factsOf(record, (date) => formatDate(date, reader.locale, 'short')).filter(
    (fact) => fact !== null,
  );
  return (
    <>
      {facts.length > 0 && (
        <p className="text-sm text-muted">
          {facts.map((fact, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              {fact}
            </span>
          ))}
        </p>
      )}
      {record.note !== null && <p className="mt-1 text-sm whitespace-pre-line">{record.note}</p>}
      <Evidence documentId={record.documentId} />
    </>
  );
}

function factsOf(record: PetRecord, day: (date: string) => string): ReactNode[] {
  const dated = (words: string, date: string | null): string | null =>
    date === null ? null : `${words} ${day(date)}`;
  switch (record.kind) {
    case 'weight':
      return [];
    case 'vaccination':
      return [
        record.product,
        record.lot === null ? null : `lot ${record.lot}`,
        dated('next due', record.dueOn),
      ];
    case 'medication':
      return [record.schedule, dated('last day', record.endsOn), dated('reorder on', record.reorderOn)];
    case 'allergy':
      return [record.severity === 'unknown' ? null : severityLabel(record.severity), record.reaction];
    case 'condition':
      return [dated('over since', record.resolvedOn)];
    case 'visit':
      return [record.clinic];
    case 'contact':
      return [<PhoneLink key="phone" phone={record.phone} />, record.relation];
    case 'reminder':
      return [dated('due', record.dueOn), dated('done', record.doneOn)];
  }
}
