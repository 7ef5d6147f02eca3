import '../../../styles/builder.css';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import { useParams, useSearchParams } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { BuilderPage } from '../../../features/builder/components/builder-page.tsx';
import { useTitle } from '../../../shared/hooks/use-title.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';

/** `/build/:productSlug` and `/build/:productSlug/:designId`: making one thing. */
export default function Builder() {
  const { productSlug, designId } = useParams();
  const [params] = useSearchParams();
  const product = PRODUCTS.find(({ slug }) => slug === productSlug);
  // What is no longer made can still be looked at and changed, but not begun.
  const isMade = product !== undefined && (product.active || designId !== undefined);
  useTitle(isMade ? product.name : 'No such product');
  if (isMade)
    return (
      <div className="builder-frame">
        <BuilderPage
          product={product}
          designId={designId}
          variantId={params.get('variant')}
          petId={params.get('pet')}
        />
      </div>
    );
  return (
    <div className="frame py-8 sm:py-12">
      <PageHeader title="No such product" />
      <EmptyState
        title="This is not in the shop"
        action={<ButtonLink to={paths.products}>See all products</ButtonLink>}
      >
        The address may be mistyped, or it is not made any more.
      </EmptyState>
    </div>
  );
}
