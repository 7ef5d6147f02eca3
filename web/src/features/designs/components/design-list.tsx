import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { messageFor } from '../../../platform/errors.ts';
import { Loading, Skeleton } from '../../../shared/ui/skeleton.tsx';
import { toast } from '../../../shared/ui/toast.ts';
import { duplicate } from '../api/design-calls.ts';
import { removeDesign } from '../api/remove-design.ts';
import { useUid, type ListedDesign } from '../api/use-designs.ts';
import { asRenamed, type Renamed } from '../model/names.ts';
import { DesignCard } from './design-card.tsx';
import type { DesignActions } from './design-menu.tsx';

const AnotherPetDialog = lazy(() => import('./another-pet-dialog.tsx'));
const AnotherProductDialog = lazy(() => import('./another-product-dialog.tsx'));

const grid = 'grid grid-cols-[repeat(auto-fill,minmax(min(14rem,100%),1fr))] gap-4 sm:gap-6';

interface Props {
  designs: readonly ListedDesign[];
  pets: readonly WithId<Pet>[];
  label: string;
}

/** Designs as cards, and what opens above them. */
export function DesignList({ designs: listed, pets, label }: Props) {
  const [renamed, setRenamed] = useState<ReadonlyMap<string, Renamed>>(new Map());
  const designs = asRenamed(listed, renamed);
  const note = (id: string, name: string): void => {
    const was = listed.find((design) => design.id === id)?.name;
    if (was !== undefined) setRenamed((known) => new Map(known).set(id, { name, was }));
  };
  const [relaying, setRelaying] = useState<{ to: 'pet' | 'product'; id: string } | null>(null);
  const { list, focusOn } = useCardFocus();
  const actionsOf = useActions(designs, focusOn, setRelaying);
  const relayed = designs.find(({ id }) => id === relaying?.id);
  const close = (): void => setRelaying(null);
  return (
    <>
      <ul ref={list} className={grid} aria-label={label}>
        {designs.map((design) => (
          <DesignCard
            key={design.id}
            design={design}
            petName={pets.find(({ id }) => id === design.petId)?.name ?? null}
            actions={actionsOf(design)}
            onRenamed={(name) => note(design.id, name)}
          />
        ))}
      </ul>
      <Suspense>
        {relayed && relaying?.to === 'pet' && (
          <AnotherPetDialog design={relayed} pets={pets} onClose={close} />
        )}
        {relayed && relaying?.to === 'product' && <AnotherProductDialog design={relayed} onClose={close} />}
      </Suspense>
    </>
  );
}

function useActions(
  designs: readonly ListedDesign[],
  focusOn: (id: string | null) => void,
  relay: (to: { to: 'pet' | 'product'; id: string }) => void,
): (design: ListedDesign) => DesignActions {
  const uid = useUid();
  return (design) => ({
    duplicate: () => {
      duplicate(
        design,
        designs.map(({ name }) => name),
      ).then(
        (id) => {
          focusOn(id);
          toast(`“${design.name}” duplicated`, { tone: 'good' });
        },
        (error: unknown) => toast(`It could not be duplicated. ${messageFor(error)}`, { tone: 'danger' }),
      );
    },
    forAnotherPet: () => relay({ to: 'pet', id: design.id }),
    forAnotherProduct: () => relay({ to: 'product', id: design.id }),
    remove: () => {
      if (uid === null) return;
      const at = designs.findIndex(({ id }) => id === design.id);
      focusOn((designs[at + 1] ?? designs[at - 1])?.id ?? null);
      removeDesign(uid, design.id, design.name, () => focusOn(design.id));
    },
  });
}

/** Puts the focus on a card as soon as it is drawn; one that comes back is not there at once. */
function useCardFocus() {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string | null>(null);
  const [, draw] = useState(0);
  useEffect(() => {
    if (wanted.current === null) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-design="${wanted.current}"] h2 a`);
    if (!link) return;
    wanted.current = null;
    link.focus();
  });
  const focusOn = (id: string | null): void => {
    wanted.current = id;
    draw((times) => times + 1);
  };
  return { list, focusOn };
}

export function DesignListSkeleton() {
  return (
    <Loading label="Loading your designs" className={grid}>
      {['one', 'two', 'three', 'four'].map((key) => (
        <div key={key} className="card overflow-hidden">
          <Skeleton className="aspect-square w-full rounded-none" />
          <div className="p-4">
            <Skeleton className="h-6 w-36 max-w-full" />
            <Skeleton className="mt-2 h-4 w-48 max-w-full" />
          </div>
        </div>
      ))}
    </Loading>
  );
}
