import type { WithId } from '@pawfolio/domain/kernel';
import { documentKindLabel, type DocumentAsset } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { shareLimits, type ShareLifetime } from '@pawfolio/domain/share';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { useMakeLink } from '../model/use-make-link.ts';
import { LINKS_HEADING } from './link-list.tsx';

const lifetimes: { value: ShareLifetime; label: string }[] = [
  { value: '24h', label: '24 hours' },
  { value: '7d', label: '7 days' },
  { value: '30d', label: '30 days' },
];

interface Props {
  pet: WithId<Pet>;
  /** Those that can be shared. */
  documents: readonly WithId<DocumentAsset>[];
}

/** What goes with a new link, and for how long it opens. */
export function ShareForm({ pet, documents }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [lifetime, setLifetime] = useState<ShareLifetime>('7d');
  const { make, busy, refusal } = useMakeLink();
  const there = chosen.filter((id) => documents.some((document) => document.id === id));
  const submit = async (): Promise<void> => {
    if (!(await make({ petId: pet.id, documents: there, lifetime }))) return;
    setChosen([]);
    document.getElementById(LINKS_HEADING)?.focus();
  };
  return (
    <Card aria-labelledby="share-new">
      <h2 id="share-new" className="mb-2 text-xl">
        Share with a vet or sitter
      </h2>
      <p className="mb-5 text-muted">
        A link to {pet.name}’s passport, to read only: who {pet.name} is, microchip, vaccinations, medication,
        allergies, conditions, care notes, and whom to call, with vet and insurance. Whoever has the link can
        open it without an account, until it ends.
      </p>
      <form
        className="grid gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Papers {...{ pet, documents }} chosen={there} onChange={setChosen} />
        <RadioGroup
          name="share-lifetime"
          label="The link opens for"
          options={lifetimes}
          value={lifetime}
          onChange={(event) => setLifetime(event.target.value as ShareLifetime)}
        />
        {refusal !== null && (
          <Notice tone="danger" role="alert">
            {refusal}
          </Notice>
        )}
        <div>
          <Button type="submit" loading={busy}>
            Make the link
          </Button>
        </div>
      </form>
    </Card>
  );
}

interface PapersProps extends Props {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function Papers({ pet, documents, chosen, onChange }: PapersProps) {
  if (documents.length === 0)
    return (
      <p className="text-muted">
        There are no documents that could go with it.{' '}
        <Link to={paths.petDocuments(pet.id)} className="link">
          Add documents
        </Link>
      </p>
    );
  const isFull = chosen.length >= shareLimits.documents;
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">Documents that go with it</legend>
      {documents.map(({ id, title, kind }) => (
        <Checkbox
          key={id}
          label={<span className="break-words">{title}</span>}
          hint={documentKindLabel(kind)}
          checked={chosen.includes(id)}
          disabled={isFull && !chosen.includes(id)}
          onChange={(event) =>
            onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
        />
      ))}
    </fieldset>
  );
}
