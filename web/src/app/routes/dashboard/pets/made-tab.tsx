import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import PetDesigns from '../../../../features/designs/components/pet-designs.tsx';
import PetOrders from '../../../../features/orders/pet-orders.tsx';

/** What was designed for a pet, and what became of it. */
export default function MadeTab({ pet }: { pet: WithId<Pet> }) {
  return (
    <>
      <PetDesigns pet={pet} />
      <PetOrders pet={pet} />
    </>
  );
}
