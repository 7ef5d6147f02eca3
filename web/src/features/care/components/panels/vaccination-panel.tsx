import { formatDate, type WithId } from '@pawfolio/domain/kernel';
import {
  vaccinationStateLabel,
  vaccinationStatus,
  type Entry,
  type PetRecord,
  type VaccinationState,
  type VaccinationStatus,
} from '@pawfolio/domain/pet';
import { Badge, type Tone } from '../../../../shared/ui/badge.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Disclosure } from '../../../../shared/ui/disclosure.tsx';
import { Evidence } from '../evidence.tsx';
import { useHealth } from '../health-context.ts';
import { Panel } from '../panel.tsx';
import { PendingBadge } from '../pending-badge.tsx';
import { RecordMenu } from '../record-menu.tsx';
import { RecordRow } from '../record-row.tsx';

const tones: Record<VaccinationState, Tone> = {
  overdue: 'danger',
  due: 'warn',
  unknown: 'neutral',
  not_yet_valid: 'neutral',
  valid: 'good',
};

/** How protected the pet is, one line a vaccine, by the newest dose. */
export function VaccinationPanel() {
  const { pet, records, reader, open } = useHealth();
  const statuses = vaccinationStatus(records, reader.today, reader.locale);
  if (statuses.length === 0 && pet.deceasedOn !== null) return null;
  return (
    <Panel title="Vaccinations" adds="vaccination">
      {statuses.length === 0 ? (
        <>
          <p className="text-muted">Enter a dose and when the next one is due. We keep an eye on the date.</p>
          <Button
            variant="secondary"
            size="sm"
            className="mt-4"
            onClick={() => open({ mode: 'add', kind: 'vaccination' })}
          >
            Add a vaccination
          </Button>
        </>
      ) : (
        <ul>
          {statuses.map((status) => (
            <Vaccine key={status.key} status={status} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Vaccine({ status }: { status: VaccinationStatus }) {
  const { pet, records, reader, pendingIds } = useHealth();
  // What was due once is of no account any more.
  const over = pet.deceasedOn !== null;
  const { record, state, vaccine, sentence, upcoming, doses } = status;
  const stored = (entry: Entry): WithId<PetRecord> | undefined => records.find(({ id }) => id === entry.id);
  const newest = stored(record);
  const others = doses.filter(({ id }) => id !== record.id).flatMap((dose) => stored(dose) ?? []);
  return (
    <li className="border-t border-line py-4 first:border-t-0 first:pt-0 last:pb-0">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <h4 className="min-w-0 font-sans font-semibold break-words">{vaccine}</h4>
            {!over && <Badge tone={tones[state]}>{vaccinationStateLabel(state)}</Badge>}
            {pendingIds.has(record.id) && <PendingBadge />}
          </div>
          <p className="mt-1 text-sm text-muted">
            {over ? `Given on ${formatDate(record.on, reader.locale)}.` : sentence}
          </p>
          {upcoming && (
            <p className="text-sm text-muted">
              The next dose is entered for {formatDate(upcoming.on, reader.locale)}.
            </p>
          )}
          <Evidence documentId={record.documentId} />
        </div>
        {newest && (
          <div className="-my-1.5 -mr-2">
            <RecordMenu record={newest} />
          </div>
        )}
      </div>
      {others.length > 0 && (
        <div className="text-sm">
          <Disclosure summary={others.length === 1 ? 'One other dose' : `${others.length} other doses`}>
            <ul>
              {others.map((dose) => (
                <RecordRow key={dose.id} record={dose} full />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </li>
  );
}
