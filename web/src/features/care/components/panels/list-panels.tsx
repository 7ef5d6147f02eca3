import type { IsoDate, WithId } from '@pawfolio/domain/kernel';
import type { PetRecord, RecordKind, RecordOf } from '@pawfolio/domain/pet';
import type { ReactNode } from 'react';
import { Badge } from '../../../../shared/ui/badge.tsx';
import { Disclosure } from '../../../../shared/ui/disclosure.tsx';
import { useHealth } from '../health-context.ts';
import { Panel } from '../panel.tsx';
import { RecordRow } from '../record-row.tsx';

/** An entry of one kind as it is stored. */
export type Stored<K extends RecordKind> = WithId<RecordOf<K>>;

const ofKind = <K extends RecordKind>(records: readonly WithId<PetRecord>[], kind: K): Stored<K>[] =>
  records.filter((record): record is Stored<K> => record.kind === kind);

interface ListProps<K extends RecordKind> {
  title: string;
  kind: K;
  /** Entries for which it is true stand below, under `overLabel`. */
  isOver: (record: Stored<K>, today: IsoDate) => boolean;
  overLabel: string;
  badge?: ((record: Stored<K>) => ReactNode) | undefined;
  /** Between the words and the menu of an entry. */
  action?: ((record: Stored<K>) => ReactNode) | undefined;
  sort?: ((a: Stored<K>, b: Stored<K>) => number) | undefined;
}

/** A panel of the entries of one kind; nothing at all when there are none. */
export function ListPanel<K extends RecordKind>(props: ListProps<K>) {
  const { title, kind, isOver, overLabel, badge, action, sort } = props;
  const { records, reader } = useHealth();
  const all = ofKind(records, kind).sort(sort ?? (() => 0));
  if (all.length === 0) return null;
  const over = all.filter((record) => isOver(record, reader.today));
  const current = all.filter((record) => !over.includes(record));
  return (
    <Panel title={title} adds={kind}>
      {current.length > 0 ? (
        <ul>
          {current.map((record) => (
            <RecordRow key={record.id} record={record} badge={badge?.(record)} action={action?.(record)} />
          ))}
        </ul>
      ) : (
        <p className="text-muted">None at the moment.</p>
      )}
      {over.length > 0 && (
        <div className="mt-2 text-sm">
          <Disclosure summary={`${overLabel} (${over.length})`}>
            <ul>
              {over.map((record) => (
                <RecordRow key={record.id} record={record} action={action?.(record)} />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </Panel>
  );
}

/** What the pet takes now; courses that have ended are below. */
export const MedicationPanel = () => (
  <ListPanel
    title="Medication"
    kind="medication"
    overLabel="Ended"
    isOver={({ endsOn }, today) => endsOn !== null && endsOn < today}
    badge={({ reorderOn }) => <ReorderBadge reorderOn={reorderOn} />}
  />
);

function ReorderBadge({ reorderOn }: { reorderOn: IsoDate | null }) {
  const { pet, reader } = useHealth();
  if (reorderOn === null || reorderOn > reader.today || pet.deceasedOn !== null) return null;
  return <Badge tone="warn">Time to reorder</Badge>;
}

const severities = ['severe', 'moderate', 'mild', 'unknown'];

/** What the pet cannot take, the severest first. */
export const AllergyPanel = () => (
  <ListPanel
    title="Allergies"
    kind="allergy"
    overLabel="Earlier"
    isOver={() => false}
    badge={({ severity }) => severity === 'severe' && <Badge tone="danger">Severe</Badge>}
    sort={(a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)}
  />
);

export const ConditionPanel = () => (
  <ListPanel
    title="Conditions"
    kind="condition"
    overLabel="Over"
    isOver={({ resolvedOn }, today) => resolvedOn !== null && resolvedOn <= today}
  />
);

export const ContactPanel = () => (
  <ListPanel title="Contacts" kind="contact" overLabel="Earlier" isOver={() => false} />
);
