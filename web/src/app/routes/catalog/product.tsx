import { PRODUCTS } from '@pawfolio/domain/catalog';
import { useParams } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { MakeIt } from '../../../features/catalog/components/make-it.tsx';
import { ProductView } from '../../../features/catalog/components/product-view.tsx';
import { useForPet } from '../../../features/catalog/model/use-pet-of-shop.ts';
import { useTitle } from '../../../shared/hooks/use-title.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';

/** `/products/:slug`: one product. */
export default function ProductPage() {
  const { slug } = useParams();
  const forPet = useForPet();
  const product = PRODUCTS.find((candidate) => candidate.slug === slug && candidate.active);
  useTitle(product?.name ?? 'No such product');
  return (
    <div className="frame py-8 sm:py-12">
      <PageHeader
        back={{ to: forPet(paths.products), label: 'All products' }}
        title={product?.name ?? 'No such product'}
      />
      {product ? (
        <ProductView
          product={product}
          actions={({ id }) => product.active && <MakeIt product={product} variantId={id} />}
        />
      ) : (
        <EmptyState
          title="This is not in the shop"
          action={<ButtonLink to={paths.products}>See all products</ButtonLink>}
        >
          The address may be mistyped, or it is not made any more.
        </EmptyState>
      )}
    </div>
  );
}
