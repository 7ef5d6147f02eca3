import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { useState } from 'react';
import { messageFor } from '../../../platform/errors.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { toast } from '../../../shared/ui/toast.ts';
import { publish, unpublish, type Decision } from '../api/commands.ts';
import { ContactForm } from './contact-form.tsx';
import { FieldList } from './field-list.tsx';
import type { FieldChoice } from '../model/choices.ts';

interface CardFormProps {
  pet: WithId<Pet>;
  isPublic: boolean;
  lostMode: boolean;
  changed: boolean;
  decision: Omit<Decision, 'lostMode'>;
  message: string;
  facts: readonly FieldChoice[];
  people: readonly FieldChoice[];
  onFields: (fields: string[]) => void;
  onMessage: (message: string) => void;
  settled: () => void;
}

/** What is public, field by field. Nothing changes for the public before it is saved here. */
export function CardForm(props: CardFormProps) {
  const { pet, isPublic, lostMode, changed, decision, facts, people, onFields, settled } = props;
  const [busy, setBusy] = useState<'save' | 'stop' | null>(null);
  const act = async (what: 'save' | 'stop', done: string, action: () => Promise<void>): Promise<void> => {
    setBusy(what);
    try {
      await action();
      settled();
      toast(done, { tone: 'good' });
    } catch (error) {
      toast(messageFor(error), { tone: 'danger' });
    }
    setBusy(null);
  };
  const save = (): Promise<void> =>
    act('save', 'The card shows what you chose', () => publish(pet.id, { ...decision, lostMode }));
  const { fields } = decision;
  return (
    <Card aria-labelledby="card-public">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h2 id="card-public" className="text-xl">
          What a finder sees
        </h2>
        <Badge tone={isPublic ? 'warn' : 'neutral'}>{isPublic ? 'Public' : 'Nobody can see it'}</Badge>
      </div>
      <p className="mb-4 text-muted">
        Only what is ticked, for whoever scans the code. Your address is never among it, and no search engine
        lists the page.
      </p>
      <div className="grid gap-6">
        <FieldList legend={`About ${pet.name}`} choices={facts} chosen={fields} onChange={onFields} />
        <FieldList legend="Who to call" choices={people} chosen={fields} onChange={onFields} />
        <ContactForm petId={pet.id} onAdded={(field) => onFields([...fields, field])} />
        {!people.some(({ field }) => fields.includes(field)) && (
          <Notice tone="warn">Without a number a finder can only leave you a message on the page.</Notice>
        )}
        <TextArea
          label="A word to the finder"
          hint="For example: shy, please do not chase."
          rows={2}
          maxLength={280}
          value={props.message}
          onChange={(event) => props.onMessage(event.target.value)}
        />
        <div className="flex flex-wrap gap-3">
          {(!isPublic || changed) && (
            <Button loading={busy === 'save'} onClick={() => void save()}>
              {isPublic ? 'Save what is public' : 'Make the card public'}
            </Button>
          )}
          {isPublic && (
            <Button
              variant="secondary"
              loading={busy === 'stop'}
              onClick={() => void act('stop', 'The card is gone', () => unpublish(pet.id))}
            >
              Take the card away
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
