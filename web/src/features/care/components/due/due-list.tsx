import type { DueItem } from '@pawfolio/domain/pet';
import { useState, type ReactNode } from 'react';
import type { Reader } from '../../api/use-care.ts';
import { careActions } from '../../model/care-actions.ts';
import { DueRow } from './due-row.tsx';
import { PutOffDialog } from './put-off-dialog.tsx';

interface Props {
  uid: string;
  items: readonly DueItem[];
  reader: Reader;
  /** Of each item, where those of several pets stand together. */
  petOf?: ((petId: string) => { name: string; picture: ReactNode } | undefined) | undefined;
}

/** Things that are due, each with what can be done about it. */
export function DueList({ uid, items, reader, petOf }: Props) {
  const [asked, setAsked] = useState<DueItem | null>(null);
  const actions = careActions(uid);
  return (
    <>
      <ul>
        {items.map((item) => (
          <DueRow
            key={item.key + item.dueOn}
            {...{ item, reader, actions }}
            pet={petOf?.(item.petId)}
            onPutOff={setAsked}
          />
        ))}
      </ul>
      {asked && (
        <PutOffDialog
          item={asked}
          reader={reader}
          onClose={() => setAsked(null)}
          onPutOff={(until, when) => {
            setAsked(null);
            actions.putOff(asked, until, when);
          }}
        />
      )}
    </>
  );
}
