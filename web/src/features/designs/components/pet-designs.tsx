import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { paths } from '../../../config/paths.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { useOnline } from '../../../shared/hooks/use-online.ts';
import { useDesigns, usePets } from '../api/use-designs.ts';
import { DesignList, DesignListSkeleton } from './design-list.tsx';

const shopFor = ({ id }: WithId<Pet>): string => `${paths.products}?pet=${encodeURIComponent(id)}`;

/** What was made for a pet: a tab of its profile. */
export default function PetDesigns({ pet }: { pet: WithId<Pet> }) {
  const online = useOnline();
  const live = useDesigns();
  const pets = usePets();
  if (live.status === 'error')
    return <ErrorState title="We could not load the designs">{live.error.message}</ErrorState>;
  const nothingYet =
    live.status === 'loading' || (live.fromCache && live.data.length === 0 && (online || live.unseen));
  if (nothingYet && !online)
    return (
      <EmptyState title="You are offline">
        What was made for {pet.name} is not on this device yet. It appears as soon as you are connected again.
      </EmptyState>
    );
  if (nothingYet) return <DesignListSkeleton />;
  const made = live.data.filter(({ petId }) => petId === pet.id);
  if (made.length === 0) return <NothingMade pet={pet} />;
  const label = `Made for ${pet.name}`;
  return (
    <>
      <DesignList designs={made} pets={pets.status === 'ready' ? pets.data : [pet]} label={label} />
      {pet.deceasedOn === null && (
        <p className="mt-6">
          <ButtonLink variant="secondary" to={shopFor(pet)}>
            Make something else for {pet.name}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

/** Of a pet that has died nothing is offered for sale. */
function NothingMade({ pet }: { pet: WithId<Pet> }) {
  if (pet.deceasedOn !== null)
    return (
      <EmptyState title={`Nothing has been made for ${pet.name}`}>Designs would be kept here.</EmptyState>
    );
  return (
    <EmptyState
      title={`Nothing made for ${pet.name} yet`}
      action={<ButtonLink to={shopFor(pet)}>Choose something to make</ButtonLink>}
    >
      A tag, a mug, a bandana: pick one, and {pet.name} is on it at once.
    </EmptyState>
  );
}
