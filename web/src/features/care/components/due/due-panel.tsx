import type { WithId } from '@pawfolio/domain/kernel';
import { byNeed, careItems, choiceIdOf, withoutChosen, type Choice } from '@pawfolio/domain/pet';
import { useId } from 'react';
import { Card } from '../../../../shared/ui/card.tsx';
import { useHealth } from '../health-context.ts';
import { ChosenList } from './chosen-list.tsx';
import { DueList } from './due-list.tsx';

/** What this pet needs now, by urgency; nothing at all for a pet that has died, or that needs nothing. */
export function DuePanel({ choices }: { choices: readonly WithId<Choice>[] }) {
  const { where, pet, records, reader } = useHealth();
  const id = useId();
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const all = careItems({ pet, records, today: reader.today, locale: reader.locale }).sort(byNeed);
  const items = withoutChosen(all, byId, reader.today);
  const hidden = all.filter((item) => !items.includes(item) && byId.has(choiceIdOf(item)));
  if (all.length === 0) return null;
  return (
    <Card aria-labelledby={id} className="p-5 sm:p-6">
      <h2 id={id} className="text-xl">
        {items.length > 0 ? 'Due now and soon' : 'Nothing is due'}
      </h2>
      {items.length > 0 && (
        <div className="mt-2">
          <DueList uid={where.uid} items={items} reader={reader} />
        </div>
      )}
      <ChosenList uid={where.uid} items={hidden} choices={byId} reader={reader} />
    </Card>
  );
}
