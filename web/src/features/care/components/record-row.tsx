import { formatDate, type WithId } from '@pawfolio/domain/kernel';
import { recordKindLabel, recordTitle, type PetRecord } from '@pawfolio/domain/pet';
import type { ReactNode } from 'react';
import { useHealth } from './health-context.ts';
import { KindIcon } from './kind-icon.tsx';
import { PendingBadge } from './pending-badge.tsx';
import { RecordFacts } from './record-facts.tsx';
import { RecordMenu } from './record-menu.tsx';

interface Props {
  record: WithId<PetRecord>;
  /** In the history, where all kinds stand together: says which this is, and when. */
  full?: boolean | undefined;
  /** Stands behind the title: a state. */
  badge?: ReactNode;
  /** Between the words and the menu. */
  action?: ReactNode;
}

/** One entry of a pet's history. */
export function RecordRow({ record, full = false, badge, action }: Props) {
  const { reader, pendingIds } = useHealth();
  return (
    <li className="flex items-start gap-3 border-t border-line py-3 first:border-t-0">
      {full && <KindIcon kind={record.kind} />}
      <div className="min-w-0 flex-1">
        {full && (
          <p className="text-xs text-muted">
            {recordKindLabel(record.kind)} · {formatDate(record.on, reader.locale)}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <p className="min-w-0 font-semibold break-words">
            {recordTitle(record, reader.units, reader.locale)}
          </p>
          {badge}
          {pendingIds.has(record.id) && <PendingBadge />}
        </div>
        <RecordFacts record={record} />
      </div>
      {action}
      <div className="-my-1.5 -mr-2">
        <RecordMenu record={record} />
      </div>
    </li>
  );
}
