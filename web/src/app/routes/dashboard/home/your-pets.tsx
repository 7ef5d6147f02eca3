import { Plus } from 'lucide-react';
import { paths } from '../../../../config/paths.ts';
import { usePets } from '../../../../features/pets/api/use-pets.ts';
import { PetList, PetListSkeleton } from '../../../../features/pets/components/list/pet-list.tsx';
import { Avatar } from '../../../../shared/ui/avatar.tsx';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../../shared/ui/error-state.tsx';

/** The pets of the account, or the way to the first. */
export function YourPets() {
  const pets = usePets();
  if (pets.status === 'error') {
    return <ErrorState title="We could not load your pets">{pets.error.message}</ErrorState>;
  }
  if (pets.status === 'loading' || (pets.fromCache && pets.data.length === 0)) return <PetListSkeleton />;
  return pets.data.length === 0 ? <FirstSteps /> : <PetList pets={pets.data} pending={pets.pendingIds} />;
}

function FirstSteps() {
  return (
    <EmptyState
      title="Begin with a name"
      picture={<Avatar species="dog" size="xl" />}
      action={
        <ButtonLink to={paths.newPet}>
          <Plus aria-hidden="true" />
          Add your first pet
        </ButtonLink>
      }
    >
      A name and a species are enough. Everything else can follow when you have the papers in hand.
    </EmptyState>
  );
}
