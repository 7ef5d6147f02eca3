import { limits, type WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { paths } from '../../../../config/paths.ts';
import type { Live } from '../../../../platform/live.ts';
import { useOnline } from '../../../../shared/hooks/use-online.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { Avatar } from '../../../../shared/ui/avatar.tsx';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../../shared/ui/error-state.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { PageHeader } from '../../../../shared/ui/page-header.tsx';
import { usePets, useUid } from '../../api/use-pets.ts';
import { mayHaveDrafts } from '../../model/draft-key.ts';
import { PetList, PetListSkeleton } from './pet-list.tsx';

// Few have begun to add a pet and not ended; the others need nothing of its form.
const Unfinished = lazy(() => import('./unfinished.tsx'));

/** All pets of the account. */
export function PetsPage() {
  useTitle('Your pets');
  const [attempt, setAttempt] = useState(0);
  // Another key opens the source anew.
  return <Pets key={attempt} onRetry={() => setAttempt(attempt + 1)} />;
}

function Pets({ onRetry }: { onRetry: () => void }) {
  const uid = useUid();
  const live = usePets();
  const known = useKnown(live);
  const number = live.status === 'ready' ? live.data.length : 0;
  const stored = live.status === 'ready' && !live.pending ? known : null;
  const add = number > 0 && number < limits.pets && (
    <ButtonLink to={paths.newPet}>
      <Plus aria-hidden="true" />
      Add a pet
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title="Your pets" actions={add || undefined} />
      <Suspense>
        {uid !== null && mayHaveDrafts(uid, localStorage) && <Unfinished {...{ uid, known, stored }} />}
      </Suspense>
      {number >= limits.pets && <Full />}
      <Body live={live} onRetry={onRetry} />
    </>
  );
}

function Body({ live, onRetry }: { live: Live<WithId<Pet>[]>; onRetry: () => void }) {
  const online = useOnline();
  if (live.status === 'error')
    return (
      <ErrorState title="We could not load your pets" onRetry={onRetry}>
        {live.error.message}
      </ErrorState>
    );
  const nothingYet =
    live.status === 'loading' || (live.fromCache && live.data.length === 0 && (online || live.unseen));
  if (nothingYet && !online)
    return (
      <EmptyState title="You are offline">
        Your pets are not on this device yet. They appear here as soon as you are connected again.
      </EmptyState>
    );
  if (nothingYet) return <PetListSkeleton />;
  return live.data.length === 0 ? <NoPets /> : <PetList pets={live.data} pending={live.pendingIds} />;
}

function NoPets() {
  return (
    <EmptyState
      title="Who shares your home?"
      picture={
        <span className="flex -space-x-4">
          <Avatar species="cat" size="lg" />
          <Avatar species="dog" size="lg" />
          <Avatar species="rabbit" size="lg" />
        </span>
      }
      action={
        <ButtonLink to={paths.newPet}>
          <Plus aria-hidden="true" />
          Add your first pet
        </ButtonLink>
      }
    >
      Keep papers, photos and health records of each pet in one place. A name is enough to begin.
    </EmptyState>
  );
}

function Full() {
  return (
    <Notice className="mb-8" title={`You have ${limits.pets} pets here`}>
      That is as many as one account can hold. To add another, delete one first.
    </Notice>
  );
}

/** The ids of all pets, once the server has told them. */
function useKnown(live: Live<WithId<Pet>[]>): ReadonlySet<string> | null {
  const pets = live.status === 'ready' && !live.fromCache ? live.data : null;
  return useMemo(() => pets && new Set(pets.map((pet) => pet.id)), [pets]);
}
