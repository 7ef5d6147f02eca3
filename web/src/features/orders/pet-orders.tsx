import type { WithId } from '@pawfolio/domain/kernel';
import { isBought } from '@pawfolio/domain/order';
import type { Pet } from '@pawfolio/domain/pet';
import { paths } from '../../config/paths.ts';
import { designRefs } from '../../platform/design-refs.ts';
import { useList } from '../../platform/live.ts';
import { useAuth } from '../../platform/session.ts';
import { useLocale } from '../../shared/hooks/use-locale.ts';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { useOrders } from './api/use-orders.ts';
import { OrderRow } from './components/order-row.tsx';

/** Among the newest orders; whoever looks for an older one finds it in the list of all. */
const LOOKED_THROUGH = { filter: null, limit: 24 } as const;

/**
 * What was bought for a pet, newest first, each with where it stands: a part of its profile. Nothing where there is nothing. An
 * order knows its designs, and a design its pet.
 */
export default function PetOrders({ pet }: { pet: WithId<Pet> }) {
  const uid = useAuth((state) => state.user?.uid ?? null);
  return uid === null ? null : <Bought uid={uid} pet={pet} />;
}

function Bought({ uid, pet }: { uid: string; pet: WithId<Pet> }) {
  const designs = useList(designRefs.all(uid));
  const orders = useOrders(uid, LOOKED_THROUGH);
  useLocale();
  if (designs.status !== 'ready' || orders.status !== 'ready') return null;
  const forPet = new Set(designs.data.flatMap(({ id, petId }) => (petId === pet.id ? [id] : [])));
  const bought = orders.data.filter(
    (order) => isBought(order) && order.items.some(({ designId }) => forPet.has(designId)),
  );
  if (bought.length === 0) return null;
  return (
    <section aria-labelledby="bought" className="mt-10">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="bought" className="text-xl">
          Ordered for {pet.name}
        </h2>
        <ButtonLink to={paths.orders} variant="quiet" size="sm">
          All orders
        </ButtonLink>
      </div>
      <ul aria-labelledby="bought" className="mt-4 grid gap-4">
        {bought.map((order) => (
          <li key={order.id}>
            <OrderRow order={order} />
          </li>
        ))}
      </ul>
    </section>
  );
}
