import type { Product } from '@pawfolio/domain/catalog';
import { Link } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { useNotedPets, usePetOfShop } from '../model/use-pet-of-shop.ts';

/** Beside the one that is offered first; whoever has more chooses in the builder. */
const OTHERS = 5;

/** The way from a product to a design of it: for one of the customer's pets, where this device knows them. */
export function MakeIt({ product, variantId }: { product: Product; variantId: string }) {
  const pets = useNotedPets();
  const asked = usePetOfShop();
  const first = pets.find(({ id }) => id === asked) ?? (asked === null ? pets[0] : undefined);
  const address = (pet: string | null): string =>
    `${paths.build(product.slug)}?${String(new URLSearchParams({ variant: variantId, ...(pet !== null && { pet }) }))}`;
  const others = pets.filter((pet) => pet !== first).slice(0, OTHERS);
  return (
    <div className="mt-5">
      <ButtonLink size="lg" to={address(first?.id ?? asked)}>
        {first ? `Make it for ${first.name}` : 'Design yours'}
      </ButtonLink>
      {first && (
        <nav aria-label="Make it for" className="mt-3 flex flex-wrap items-center gap-x-4 text-sm">
          <span className="text-muted">or for</span>
          {others.map(({ id, name }) => (
            <Link key={id} className="link py-2" to={address(id)}>
              {name}
            </Link>
          ))}
          <Link className="link py-2" to={address(null)}>
            another pet
          </Link>
        </nav>
      )}
    </div>
  );
}
