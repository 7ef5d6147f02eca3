import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { useState } from 'react';
import { useList } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import { useAuth } from '../../../platform/session.ts';
import { useLivingShares } from '../../../platform/use-shares.ts';
import { useOnline } from '../../../shared/hooks/use-online.ts';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Loading, Skeleton } from '../../../shared/ui/skeleton.tsx';
import { LinkList } from './link-list.tsx';
import { ShareForm } from './share-form.tsx';

/** Links that show a pet's passport to a vet or sitter: the ones that open, and how to make one. */
export default function ShareTab({ pet }: { pet: WithId<Pet> }) {
  const [attempt, setAttempt] = useState(0);
  return <Opened key={attempt} pet={pet} onRetry={() => setAttempt(attempt + 1)} />;
}

function Opened({ pet, onRetry }: { pet: WithId<Pet>; onRetry: () => void }) {
  const uid = useAuth((state) => state.user?.uid ?? null);
  const shares = useLivingShares();
  const documents = useList(uid === null ? null : refs.documents(uid, pet.id));
  const online = useOnline();
  const failed = [shares, documents].find((live) => live.status === 'error');
  if (failed?.status === 'error')
    return (
      <ErrorState title="We could not load the links" onRetry={onRetry}>
        {failed.error.message}
      </ErrorState>
    );
  if (!online)
    return (
      <EmptyState title="You are offline">
        Links are made and ended by the server. This page is here again as soon as you are connected.
      </EmptyState>
    );
  if (shares.status !== 'ready' || documents.status !== 'ready')
    return (
      <Loading label="Loading the links" className="grid gap-6 lg:grid-cols-2">
        <Skeleton className="h-96 w-full" />
        <Skeleton className="h-48 w-full" />
      </Loading>
    );
  const ready = documents.data.filter(({ state }) => state === 'ready');
  return (
    <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
      <LinkList pet={pet} links={shares.data.filter(({ petId }) => petId === pet.id)} documents={ready} />
      <ShareForm pet={pet} documents={ready} />
    </div>
  );
}
