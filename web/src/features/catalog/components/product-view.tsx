import type { Product, Variant } from '@pawfolio/domain/catalog';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useAlive } from '../../../shared/hooks/use-alive.ts';
import { variantOf } from '../model/variants.ts';
import { ProductCard } from './product-card.tsx';
import { ProductDetails } from './product-details.tsx';
import { ProductPicture } from './product-picture.tsx';
import { ToScale } from './to-scale.tsx';

interface Props {
  product: Product;
  /** What can be done with the variant that is chosen. */
  actions?: (variant: Variant) => ReactNode;
}

/** One product: picture, choices, size beside an animal, and others like it. The variant stands in the address. */
export function ProductView({ product, actions }: Props) {
  const [params, setParams] = useSearchParams();
  const variant = variantOf(product, useAlive() ? params.get('variant') : null);
  const choose = ({ id }: Variant): void => {
    const next = new URLSearchParams(params);
    next.set('variant', id);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  const others = PRODUCTS.filter(({ family, id }) => family === product.family && id !== product.id);
  return (
    <>
      <div className="grid items-start gap-8 lg:grid-cols-2 lg:gap-14">
        <ProductPicture product={product} variant={variant} className="card overflow-hidden" />
        <ProductDetails product={product} variant={variant} onChange={choose} actions={actions?.(variant)} />
      </div>
      <section aria-labelledby="size" className="mt-14">
        <h2 id="size" className="text-xl">
          How big it is
        </h2>
        <div className="card mt-4 p-5 sm:p-8">
          <ToScale product={product} variant={variant} />
        </div>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="others" className="mt-14">
          <h2 id="others" className="text-xl">
            In the same family
          </h2>
          <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),18rem))] gap-4 sm:gap-6">
            {others.map((other) => (
              <li key={other.id}>
                <ProductCard product={other} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
