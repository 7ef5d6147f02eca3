import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { useState } from 'react';
import { useList } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import { useAuth } from '../../../platform/session.ts';
import { useCard } from '../../../platform/use-tag.ts';
import { useOnline } from '../../../shared/hooks/use-online.ts';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Loading, Skeleton } from '../../../shared/ui/skeleton.tsx';
import { contactChoices, contactsOf, fieldChoices } from '../model/choices.ts';
import { CardPanel } from './card-panel.tsx';

/** A pet's lost-pet card: what of it is public, and whether it is lost. */
export function CardTab({ pet }: { pet: WithId<Pet> }) {
  const [attempt, setAttempt] = useState(0);
  return <Opened key={attempt} pet={pet} onRetry={() => setAttempt(attempt + 1)} />;
}

function Opened({ pet, onRetry }: { pet: WithId<Pet>; onRetry: () => void }) {
  const uid = useAuth((state) => state.user?.uid ?? null);
  const card = useCard(pet.id);
  const records = useList(uid === null ? null : refs.records(uid, pet.id));
  const photos = useList(uid === null ? null : refs.photos(uid, pet.id));
  const online = useOnline();
  const failed = [card, records, photos].find((live) => live.status === 'error');
  if (failed?.status === 'error')
    return (
      <ErrorState title="We could not load the lost-pet card" onRetry={onRetry}>
        {failed.error.message}
      </ErrorState>
    );
  const isKnown = card.status === 'ready' && !card.unseen;
  if (!isKnown || records.status !== 'ready' || photos.status !== 'ready')
    return online ? <CardSkeleton /> : <Offline />;
  const hasPhoto = photos.data.some(({ state }) => state === 'ready');
  return (
    <CardPanel
      key={card.data === null ? 'new' : 'known'}
      pet={pet}
      card={card.data}
      facts={fieldChoices(pet, hasPhoto)}
      people={contactChoices(contactsOf(records.data))}
    />
  );
}

const Offline = () => (
  <EmptyState title="You are offline">
    What is public is decided by the server. This page is here again as soon as you are connected.
  </EmptyState>
);

const CardSkeleton = () => (
  <Loading label="Loading the lost-pet card" className="grid gap-6 lg:grid-cols-[1fr_22rem]">
    <Skeleton className="h-96 w-full" />
    <Skeleton className="h-64 w-full" />
  </Loading>
);
