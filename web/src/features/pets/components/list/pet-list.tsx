import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { Loading, Skeleton } from '../../../../shared/ui/skeleton.tsx';
import { PetCard } from './pet-card.tsx';

const grid = 'grid gap-4 sm:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] sm:gap-6';

interface Props {
  pets: readonly WithId<Pet>[];
  /** The ids of those that the server has not confirmed as they are here. */
  pending: ReadonlySet<string>;
}

/** The pets of an account. Those that have died stand apart, below the others. */
export function PetList({ pets, pending }: Props) {
  const here = pets.filter((pet) => pet.deceasedOn === null);
  const gone = pets.filter((pet) => pet.deceasedOn !== null);
  return (
    <>
      {here.length > 0 && (
        <section aria-label="Pets">
          <Cards pets={here} pending={pending} Heading="h2" />
        </section>
      )}
      {gone.length > 0 && (
        <section aria-labelledby="in-memory" className="mt-12">
          <h2 id="in-memory" className="mb-4 text-xl">
            In memory
          </h2>
          <Cards pets={gone} pending={pending} Heading="h3" />
        </section>
      )}
    </>
  );
}

function Cards({ pets, pending, Heading }: Props & { Heading: 'h2' | 'h3' }) {
  return (
    <ul className={grid}>
      {pets.map((pet) => (
        <li key={pet.id}>
          <PetCard pet={pet} pending={pending.has(pet.id)} Heading={Heading} />
        </li>
      ))}
    </ul>
  );
}

export function PetListSkeleton() {
  return (
    <Loading label="Loading your pets" className={grid}>
      {['one', 'two', 'three'].map((key) => (
        <div key={key} className="card flex min-h-28 overflow-hidden sm:flex-col">
          <Skeleton className="w-28 shrink-0 rounded-none sm:aspect-4/3 sm:w-full" />
          <div className="flex-1 self-center p-5 sm:self-stretch">
            <Skeleton className="h-6 w-32 max-w-full" />
            <Skeleton className="mt-2 h-4 w-24 max-w-full" />
          </div>
        </div>
      ))}
    </Loading>
  );
}
