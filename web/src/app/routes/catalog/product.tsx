import { PRODUCTS } from '@pawfolio/domain/catalog';
import { useParams, useSearchParams } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { ProductView } from '../../../features/catalog/components/product-view.tsx';
import { useAlive } from '../../../shared/hooks/use-alive.ts';
import { useTitle } from '../../../shared/hooks/use-title.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';

const shop = { to: paths.products, label: 'All products' };

/** `/products/:slug`: one product. */
export default function ProductPage() {
  const { slug } = useParams();
  const product = PRODUCTS.find((candidate) => candidate.slug === slug && candidate.active);
  const pet = usePetOfAddress();
  const begin = (variant: string): URLSearchParams =>
    new URLSearchParams({ variant, ...(pet !== null && { pet }) });
  useTitle(product?.name ?? 'No such product');
  return (
    <div className="frame py-8 sm:py-12">
      <PageHeader back={shop} title={product?.name ?? 'No such product'} />
      {product ? (
        <ProductView
          product={product}
          actions={({ id }) =>
            product.active && (
              <p className="mt-5">
                <ButtonLink size="lg" to={`${paths.build(product.slug)}?${String(begin(id))}`}>
                  Design yours
                </ButtonLink>
              </p>
            )
          }
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

/** For which pet the shop is looked through. Nothing that the page was prerendered with depends on it. */
function usePetOfAddress(): string | null {
  const [params] = useSearchParams();
  return useAlive() ? params.get('pet') : null;
}
