import { priceFrom, type Product } from '@pawfolio/domain/catalog';
import { formatMoney } from '@pawfolio/domain/kernel';
import { Link } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { useForPet } from '../model/use-pet-of-shop.ts';
import { choicesOf, variantOf } from '../model/variants.ts';
import { ProductPicture } from './product-picture.tsx';

/** One product in the list: its picture, its name, from what price. */
export function ProductCard({ product }: { product: Product }) {
  const forPet = useForPet();
  const { finishes } = choicesOf(product);
  const priceVaries = new Set(product.variants.map(({ price }) => price.amount)).size > 1;
  return (
    <Link
      to={forPet(paths.product(product.slug))}
      className="card group flex h-full flex-col overflow-hidden transition hover:-translate-y-0.5 hover:border-edge"
    >
      <ProductPicture product={product} variant={variantOf(product, null)} />
      <div className="flex flex-1 flex-col p-4 sm:p-5">
        <h3 className="text-lg">{product.name}</h3>
        <p className="mt-0.5 text-sm text-muted">{product.tagline}</p>
        <div className="mt-auto flex items-center justify-between gap-3 pt-3">
          <p className="font-semibold tabular-nums">
            {priceVaries && <span className="text-sm font-medium text-muted">from </span>}
            {formatMoney(priceFrom(product))}
          </p>
          <ul aria-label="Colours" className="flex gap-1">
            {finishes.map(({ name, colour }) => (
              <li
                key={name}
                title={name}
                className="size-4 rounded-full border border-edge"
                style={{ backgroundColor: colour }}
              >
                <span className="sr-only">{name}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Link>
  );
}
