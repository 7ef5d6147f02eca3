import { PRODUCTS } from '@pawfolio/domain/catalog';
import { ProductPicture } from '../../../../features/catalog/components/product-picture.tsx';

const shown = ['round-tag', 'cotton-bandana', 'stoneware-mug'].flatMap((id) =>
  PRODUCTS.filter((product) => product.id === id),
);

/** Three products with a name on them. */
export default function Shelf({ name }: { name: string }) {
  return (
    <div className="grid grid-cols-3 gap-3 sm:gap-5">
      {shown.map((product) => {
        const variant = product.variants.at(-1);
        return (
          variant && (
            <div key={product.id} className="card overflow-hidden">
              <ProductPicture product={product} variant={variant} name={name} />
            </div>
          )
        );
      })}
    </div>
  );
}
