import { useState } from 'react';
import { Button } from '../../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { draftsOf } from '../../api/draft-box.ts';
import { savesUnderWay } from '../../api/saves.ts';
import { newPetDraftPath } from '../../model/addresses.ts';
import { unfinishedPet, type Draft } from '../../model/drafts.ts';

/**
 * Tells of a pet that was begun, or saved and refused, and is not among the pets. `known` are the ids of those;
 * null while the server has not said so. `except` is the draft that is open already.
 */
export function UnfinishedNotice(props: {
  uid: string;
  known: ReadonlySet<string> | null;
  except?: string | undefined;
}) {
  const { uid, known, except } = props;
  const [, setThrownAway] = useState(0);
  const underWay = savesUnderWay();
  const drafts = draftsOf(uid)
    .all()
    .filter(({ slot }) => slot !== except && !underWay.has(slot));
  const found = unfinishedPet(drafts, known);
  if (!found) return null;
  const { slot, draft } = found;
  return (
    <Notice
      tone={draft.state === 'typing' ? 'neutral' : 'warn'}
      title={titleOf(draft)}
      className="mb-8"
      action={
        <>
          <ButtonLink size="sm" variant="secondary" to={newPetDraftPath(slot)}>
            Go on with it
          </ButtonLink>
          <Button
            size="sm"
            variant="quiet"
            onClick={() => {
              draftsOf(uid).clear(slot);
              setThrownAway((times) => times + 1);
            }}
          >
            Throw it away
          </Button>
        </>
      }
    >
      {draft.state === 'typing' ? 'What you typed is kept on this device.' : reasonOf(draft)}
    </Notice>
  );
}

function titleOf({ state, values }: Draft): string {
  const name = values.name.trim();
  return state === 'typing'
    ? `You began to add ${name || 'a pet'}`
    : `${name || 'A new pet'} could not be saved`;
}

const reasonOf = ({ reason }: Draft): string =>
  [reason, 'Everything you typed is still here.'].filter(Boolean).join(' ');
