import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { CircleAlert, X } from 'lucide-react';
import type { BusyState, TroubleState } from '../../../../platform/uploads/progress.ts';
import { cancelUpload, retryUpload, sendAgain } from '../../../../platform/uploads/uploads.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Progress } from '../../../../shared/ui/progress.tsx';
import { discardDocument } from '../../api/documents.ts';
import { useUid } from '../../api/use-pets.ts';
import type { PaperInHand } from '../../model/paper-list.ts';

/** How far a paper is on its way. */
export function RowProgress({ paper, state }: { paper: PaperInHand; state: BusyState }) {
  return (
    <div className="mt-1 flex items-center gap-2">
      <div className="min-w-0 flex-1">
        <p className="mb-1 text-sm font-medium tabular-nums">{state.words}</p>
        <Progress label={`${state.words} ${paper.title}`} value={state.part} />
      </div>
      {state.canCancel && (
        <IconButton label={`Cancel ${paper.title}`} icon={<X />} onClick={() => cancelUpload(paper.id)} />
      )}
    </div>
  );
}

interface TroubleProps {
  pet: WithId<Pet>;
  paper: PaperInHand;
  state: TroubleState;
}

/** What went wrong with a paper, and what can be done about it. */
export function RowTrouble({ pet, paper, state }: TroubleProps) {
  const uid = useUid();
  const { id, title, upload, document } = paper;
  const remove = (): void => {
    if (upload) cancelUpload(id);
    else if (uid !== null) discardDocument({ uid, petId: pet.id }, paper);
  };
  const again = (): void => {
    if (!upload) return;
    if (upload.phase === 'stopped') retryUpload(id);
    else sendAgain(asSaid(paper) ?? upload);
  };
  return (
    <div className="mt-1">
      <p className="flex gap-1.5 text-sm font-medium text-danger">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        <span className="min-w-0 break-words">
          {state.problem}
          {document &&
            upload === null &&
            document.fileName !== title &&
            ` The file was ${document.fileName}.`}
        </span>
      </p>
      <div className="mt-1 -ml-3 flex flex-wrap gap-x-1">
        {state.canRetry && (
          <Button variant="quiet" size="sm" onClick={again}>
            Try again<span className="sr-only"> {title}</span>
          </Button>
        )}
        <Button variant="quiet" size="sm" onClick={remove}>
          Remove<span className="sr-only"> {title}</span>
        </Button>
      </div>
    </div>
  );
}

/** The upload with what has been said of the paper since it began. */
function asSaid({ upload, kind, title, issuedOn, expiresOn }: PaperInHand): PaperInHand['upload'] {
  if (upload?.target.kind !== 'document') return null;
  return { ...upload, target: { ...upload.target, details: { kind, title, issuedOn, expiresOn } } };
}
