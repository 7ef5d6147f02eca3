import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import type { LostPetCard } from '@pawfolio/domain/tag';
import { useState } from 'react';
import { addressOf } from '../../../platform/use-tag.ts';
import { sameFields, stillThere, usualFields, type FieldChoice } from '../model/choices.ts';
import { CardForm } from './card-form.tsx';
import { LostNow } from './lost-now.tsx';
import { Sightings } from './sightings.tsx';
import { TagCode } from './tag-code.tsx';

export interface PanelProps {
  pet: WithId<Pet>;
  card: LostPetCard | null;
  facts: readonly FieldChoice[];
  people: readonly FieldChoice[];
}

/** What the owner has ticked and typed, until it is what is public. */
export function CardPanel({ pet, card, facts, people }: PanelProps) {
  const choices = [...facts, ...people];
  const stored = card ? stillThere(card.fields, choices) : usualFields(facts, people);
  const [ticked, setTicked] = useState<string[] | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const fields = ticked === null ? stored : stillThere(ticked, choices);
  const message = typed ?? card?.message ?? '';
  const isPublic = card?.published === true;
  const changed = !sameFields(fields, stored) || message !== (card?.message ?? '');
  const decision = { fields, message: message.trim() === '' ? null : message.trim() };
  const settled = (): void => {
    setTicked(null);
    setTyped(null);
  };
  return (
    <div className="grid gap-6 lg:grid-cols-[1fr_22rem] lg:items-start">
      <div className="grid min-w-0 gap-6">
        <LostNow {...{ pet, card, decision, settled }} />
        <CardForm
          {...{ pet, isPublic, changed, decision, facts, people, settled, message }}
          lostMode={card?.lostMode === true}
          onFields={setTicked}
          onMessage={setTyped}
        />
      </div>
      <div className="grid min-w-0 gap-6">
        {card && <TagCode name={pet.name} url={addressOf(card.tagId)} isPublic={isPublic} />}
        {card && card.sightings > 0 && <Sightings petId={pet.id} name={pet.name} />}
      </div>
    </div>
  );
}
