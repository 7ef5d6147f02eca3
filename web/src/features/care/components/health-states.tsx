import type { Pet, RecordKind } from '@pawfolio/domain/pet';
import { Button } from '../../../shared/ui/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { Loading, Skeleton } from '../../../shared/ui/skeleton.tsx';
import { AddMenu } from './add-menu.tsx';

export function HealthSkeleton() {
  return (
    <Loading label="Loading the health record">
      <div className="grid gap-6 lg:grid-cols-2">
        <Skeleton className="h-56 w-full" />
        <Skeleton className="h-56 w-full" />
      </div>
      <Skeleton className="mt-8 h-40 w-full" />
    </Loading>
  );
}

/** A health record with nothing in it yet. */
export function HealthEmpty({ pet, onAdd }: { pet: Pet; onAdd: (kind: RecordKind) => void }) {
  if (pet.deceasedOn !== null)
    return (
      <EmptyState title="Nothing entered" action={<AddMenu onAdd={onAdd} />}>
        What you would like to keep of {pet.name}’s history can be written down here.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Nothing entered yet"
      action={
        <>
          <Button variant="secondary" onClick={() => onAdd('vaccination')}>
            Add a vaccination
          </Button>
          <Button variant="secondary" onClick={() => onAdd('weight')}>
            Add a weight
          </Button>
          <AddMenu onAdd={onAdd} />
        </>
      }
    >
      Vaccinations, weights, medication and vet visits are kept here as {pet.name}’s history. What is due next
      shows up by itself.
    </EmptyState>
  );
}
