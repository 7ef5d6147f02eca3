import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { useEffect, useState, type ReactNode } from 'react';
import { paths } from '../../../config/paths.ts';
import { readNow } from '../../../platform/read.ts';
import { refs } from '../../../platform/refs.ts';
import { useOnline } from '../../../shared/hooks/use-online.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Loading, Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useIsCreating } from '../api/saves.ts';
import { usePet, useUid } from '../api/use-pets.ts';

interface Props {
  petId: string;
  /** `pending`: the server has not confirmed it as it is here. */
  children: (pet: WithId<Pet>, pending: boolean) => ReactNode;
}

/** Shows a page of one pet once that is known, and says so when it cannot be. */
export function PetGate(props: Props) {
  const [attempt, setAttempt] = useState(0);
  // Another key opens the source anew.
  return <Gate key={`${props.petId}/${attempt}`} {...props} onRetry={() => setAttempt(attempt + 1)} />;
}

function Gate({ petId, children, onRetry }: Props & { onRetry: () => void }) {
  const live = usePet(petId);
  const creating = useIsCreating(petId);
  const online = useOnline();
  const known = live.status === 'ready' ? live.data : null;
  const undecided = live.status !== 'ready' || known !== null || live.fromCache || creating;
  const asked = useAsked(petId, !undecided);
  if (live.status === 'error')
    return (
      <Outside title="Pet">
        <ErrorState title="We could not load this pet" onRetry={onRetry}>
          {live.error.message}
        </ErrorState>
      </Outside>
    );
  const pet = known ?? asked;
  if (pet) return children(pet, live.status === 'ready' && live.pending);
  if (!undecided && asked === null) return <Gone />;
  return online || creating || !undecided ? <PetSkeleton /> : <NotOnThisDevice />;
}

/**
 * Right after a pet was added, what follows the server can be behind what the server holds: nobody is told that their pet
 * does not exist before it was asked once more. What it has answered counts until something newer is known, also when the
 * network goes meanwhile. Undefined until then.
 */
function useAsked(petId: string, seemsGone: boolean): WithId<Pet> | null | undefined {
  const uid = useUid();
  const [pet, setPet] = useState<WithId<Pet> | null>();
  useEffect(() => {
    if (uid === null || !seemsGone) return;
    let left = false;
    const tell = (found: WithId<Pet> | null): void => {
      if (!left) setPet(found);
    };
    readNow(refs.pet(uid, petId)).then(tell, () => tell(null));
    return () => {
      left = true;
    };
  }, [uid, petId, seemsGone]);
  return pet;
}

function Outside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <PageHeader title={title} back={{ to: paths.pets, label: 'Your pets' }} />
      {children}
    </>
  );
}

function NotOnThisDevice() {
  return (
    <Outside title="Pet">
      <EmptyState title="You are offline">
        This pet is not on this device yet. It appears here as soon as you are connected again.
      </EmptyState>
    </Outside>
  );
}

function Gone() {
  return (
    <Outside title="Not here any more">
      <EmptyState title="There is no such pet" action={<ButtonLink to={paths.pets}>To your pets</ButtonLink>}>
        It was deleted, or the link belongs to another account.
      </EmptyState>
    </Outside>
  );
}

function PetSkeleton() {
  return (
    <Loading label="Loading">
      <div className="flex items-center gap-5">
        <Skeleton className="size-24 shrink-0 rounded-full" />
        <div className="flex-1">
          <Skeleton className="h-9 w-48 max-w-full" />
          <Skeleton className="mt-3 h-5 w-64 max-w-full" />
        </div>
      </div>
      <Skeleton className="mt-10 h-48 w-full" />
    </Loading>
  );
}
