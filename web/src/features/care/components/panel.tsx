import { recordKindLabel, type RecordKind } from '@pawfolio/domain/pet';
import { Plus } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Card } from '../../../shared/ui/card.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { useHealth } from './health-context.ts';

interface Props {
  title: string;
  /** What its plus button adds. */
  adds: RecordKind;
  children: ReactNode;
}

/** One part of a pet's health with a button to add to it. */
export function Panel({ title, adds, children }: Props) {
  const { open } = useHealth();
  const id = useId();
  return (
    <Card aria-labelledby={id} className="min-w-0 p-5 sm:p-6">
      <div className="-mt-2 mb-2 flex items-center justify-between gap-3">
        <h3 id={id} className="text-xl">
          {title}
        </h3>
        <IconButton
          label={`Add: ${recordKindLabel(adds).toLowerCase()}`}
          icon={<Plus />}
          className="-mr-2"
          onClick={() => open({ mode: 'add', kind: adds })}
        />
      </div>
      {children}
    </Card>
  );
}
