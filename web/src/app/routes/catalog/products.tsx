import { Catalog } from '../../../features/catalog/components/catalog.tsx';
import { useTitle } from '../../../shared/hooks/use-title.ts';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { catalogTitle } from './titles.ts';

/** `/products`: what can be made. */
export default function ProductsPage() {
  useTitle(catalogTitle);
  return (
    <div className="frame py-8 sm:py-12">
      <PageHeader
        title="Made for one animal only"
        description="Tags, bandanas, mugs, beds and blankets that carry their name. Choose one, and their record fills it in."
      />
      <Catalog />
    </div>
  );
}
