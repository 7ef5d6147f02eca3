import {
  FAMILIES,
  catalogParams,
  familyLabel,
  findProducts,
  parseCatalogQuery,
  PRODUCTS,
  type CatalogQuery,
} from '@pawfolio/domain/catalog';
import { useSearchParams } from 'react-router-dom';
import { useAlive } from '../../../shared/hooks/use-alive.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { FilterChips } from '../../../shared/ui/filter-chips.tsx';
import { SearchField } from '../../../shared/ui/search-field.tsx';
import { usePetOfShop } from '../model/use-pet-of-shop.ts';
import { ProductCard } from './product-card.tsx';

const everything: CatalogQuery = { family: null, text: '' };
const families = FAMILIES.map((value) => ({ value, label: familyLabel(value) }));

/** All products, narrowed by family and by words, both in the address. */
export function Catalog() {
  const [params, setParams] = useSearchParams();
  // The page was drawn without an address: until it has come alive it must be the same for everyone.
  const query = useAlive() ? parseCatalogQuery(params) : everything;
  const pet = usePetOfShop();
  const ask = (changed: Partial<CatalogQuery>): void => {
    // What the address says now: two answers in quick succession must not undo each other.
    const now = parseCatalogQuery(new URLSearchParams(window.location.search));
    setParams(
      { ...catalogParams({ ...now, ...changed }), ...(pet !== null && { pet }) },
      { replace: true, preventScrollReset: true },
    );
  };
  const found = findProducts(PRODUCTS, query);
  return (
    <>
      <search className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        <SearchField
          label="Search products"
          value={query.text}
          maxLength={80}
          className="w-full sm:w-72"
          onChange={(text) => ask({ text })}
        />
        <FilterChips
          label="Kind of product"
          options={families}
          value={query.family === null ? [] : [query.family]}
          onChange={([family = null]) => ask({ family })}
        />
      </search>
      <h2 className="sr-only">Products</h2>
      <p role="status" className="sr-only">
        {found.length === 1 ? '1 product' : `${found.length} products`}
      </p>
      {found.length === 0 ? (
        <EmptyState
          title="Nothing like that in the shop"
          action={<Button onClick={() => ask(everything)}>Show everything</Button>}
        >
          Try another word, or look through everything that there is.
        </EmptyState>
      ) : (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-4 sm:gap-6">
          {found.map((product) => (
            <li key={product.id}>
              <ProductCard product={product} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
