import { today, type WithId } from '@pawfolio/domain/kernel';
import { documentPath, groupPapers } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { lazy, Suspense, useRef, useState } from 'react';
import { useGoing } from '../../../../platform/going.ts';
import type { UploadItem } from '../../../../platform/uploads/queue.ts';
import { useOnline } from '../../../../shared/hooks/use-online.ts';
import { EmptyState } from '../../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../../shared/ui/error-state.tsx';
import { Loading, Skeleton } from '../../../../shared/ui/skeleton.tsx';
import { useStagedPapers } from '../../api/staged-papers.ts';
import { useUploads } from '../../api/uploads.ts';
import { useDocuments } from '../../api/use-documents.ts';
import { useUid } from '../../api/use-pets.ts';
import { count } from '../../model/describe.ts';
import { useDocumentsView } from '../../model/documents-url.ts';
import { paperList, type PaperInHand } from '../../model/paper-list.ts';
import { DocumentFilters, DocumentGroup, NothingFound, shownOf } from './document-list.tsx';
import { DocumentPicker } from './document-picker.tsx';

const Overlays = lazy(() => import('./document-overlays.tsx'));
const StagedList = lazy(() => import('./staged-list.tsx').then((file) => ({ default: file.StagedList })));

/** All papers of a pet, and the way to add more. */
export function DocumentsTab({ pet }: { pet: WithId<Pet> }) {
  const [attempt, setAttempt] = useState(0);
  // Another key opens the source anew.
  return <Documents key={attempt} pet={pet} onRetry={() => setAttempt(attempt + 1)} />;
}

function Documents({ pet, onRetry }: { pet: WithId<Pet>; onRetry: () => void }) {
  const live = useDocuments(pet.id);
  const uploads = useUploads(pet.id, 'document');
  const staged = useStagedPapers(pet.id);
  const online = useOnline();
  const papers = usePapers(pet.id, live.status === 'ready' ? live.data : [], uploads);
  const list = useRef<HTMLDivElement>(null);
  if (live.status === 'error')
    return (
      <ErrorState title="We could not load the documents" onRetry={onRetry}>
        {live.error.message}
      </ErrorState>
    );
  const unknown = live.status === 'loading' || (live.fromCache && papers.length === 0);
  const isEmpty = !unknown && papers.length === 0 && staged.length === 0;
  return (
    <div className="grid grid-cols-1 gap-6">
      <DocumentPicker pet={pet} label={isEmpty ? `Add ${pet.name}’s documents` : 'Add documents'} />
      {staged.length > 0 && (
        <Suspense>
          <StagedList papers={staged} onSent={() => list.current?.focus()} />
        </Suspense>
      )}
      <Sending uploads={uploads} />
      <div
        ref={list}
        tabIndex={-1}
        aria-label={`Documents of ${pet.name}`}
        role="group"
        className="outline-none"
      >
        {unknown && papers.length === 0 && (online ? <ListSkeleton /> : <NotHere />)}
        {isEmpty && <Invitation pet={pet} />}
        {papers.length > 0 && (
          <List {...{ pet, papers }} pendingIds={live.status === 'ready' ? live.pendingIds : NONE} />
        )}
      </div>
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** What is to be shown: not what has been deleted a moment ago and may still be taken back. */
function usePapers(petId: string, ...[documents, uploads]: Parameters<typeof paperList>): PaperInHand[] {
  const uid = useUid() ?? '';
  const going = useGoing();
  return paperList(documents, uploads).filter(({ id }) => !going.has(documentPath(uid, petId, id)));
}

interface ListProps {
  pet: WithId<Pet>;
  papers: readonly PaperInHand[];
  pendingIds: ReadonlySet<string>;
}

function List({ pet, papers, pendingIds }: ListProps) {
  const view = useDocumentsView();
  // Of a pet that has died nothing expires any more.
  const day = pet.deceasedOn === null ? today() : null;
  const groups = groupPapers(shownOf(papers, view), day);
  return (
    <div className="grid grid-cols-1 gap-6">
      {papers.length > 1 && <DocumentFilters {...{ papers, view }} />}
      {groups.length === 0 && <NothingFound view={view} />}
      {groups.map((group) => (
        <DocumentGroup key={group.kind} {...{ pet, group, pendingIds, view }} today={day} />
      ))}
      {(view.open ?? view.edit) !== null && (
        <Suspense>
          <Overlays {...{ pet, papers, view }} shown={groups.flatMap((group) => group.papers)} />
        </Suspense>
      )}
    </div>
  );
}

function Invitation({ pet }: { pet: WithId<Pet> }) {
  return (
    <p className="measure mx-auto text-center text-muted">
      {pet.deceasedOn === null
        ? 'Certificates, policies, lab results: what a vet, a border or an insurer may ask for, found in seconds. We tell you before one expires.'
        : `Everything on paper that you want to keep of ${pet.name}.`}
    </p>
  );
}

function NotHere() {
  return (
    <EmptyState title="You are offline">
      These documents are not on this device yet. They appear here as soon as you are connected again.
    </EmptyState>
  );
}

function ListSkeleton() {
  return (
    <Loading label="Loading the documents" className="grid gap-6">
      <Skeleton className="h-36 w-full rounded-card" />
      <Skeleton className="h-36 w-full rounded-card" />
    </Loading>
  );
}

/** Says to screen readers how far the uploads are; the lines show it to everybody else. */
function Sending({ uploads }: { uploads: readonly UploadItem[] }) {
  const sending = uploads.filter(({ phase }) => phase === 'waiting' || phase === 'sending').length;
  const stopped = uploads.filter(({ phase }) => phase === 'stopped').length;
  const words = [
    sending > 0 && `${count(sending, 'document')} on the way`,
    stopped > 0 && `${count(stopped, 'document')} could not be sent`,
  ].filter((part) => part !== false);
  return (
    <p role="status" className="sr-only">
      {words.join(', ')}
    </p>
  );
}
