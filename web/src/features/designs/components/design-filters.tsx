import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { FilterChips } from '../../../shared/ui/filter-chips.tsx';
import type { ListedDesign } from '../api/use-designs.ts';
import { productName } from '../model/describe.ts';
import { choices, NO_PET, type DesignFilter } from '../model/filters.ts';

interface Props {
  designs: readonly ListedDesign[];
  pets: readonly WithId<Pet>[];
  filter: DesignFilter;
  ask: (changed: Partial<DesignFilter>) => void;
}

/** Narrows the designs by pet and by product, as far as there is something to choose between. */
export function DesignFilters({ designs, pets, filter, ask }: Props) {
  const found = choices(designs, filter);
  const nameOf = (petId: string): string =>
    petId === NO_PET ? 'No pet' : (pets.find(({ id }) => id === petId)?.name ?? 'A pet that is gone');
  const showPets = found.pets.length > 1 || filter.pet !== null;
  const showProducts = found.products.length > 1 || filter.product !== null;
  if (!showPets && !showProducts) return null;
  return (
    <search className="mb-6 flex flex-wrap gap-x-8 gap-y-3" aria-label="Designs">
      {showPets && (
        <FilterChips
          label="For"
          options={withChosen(found.pets, filter.pet).map(({ value, count }) => ({
            value,
            label: nameOf(value),
            count,
          }))}
          value={filter.pet === null ? [] : [filter.pet]}
          onChange={([pet = null]) => ask({ pet })}
        />
      )}
      {showProducts && (
        <FilterChips
          label="Product"
          options={withChosen(found.products, filter.product).map(({ value, count }) => ({
            value,
            label: productName(value),
            count,
          }))}
          value={filter.product === null ? [] : [filter.product]}
          onChange={([product = null]) => ask({ product })}
        />
      )}
    </search>
  );
}

/** What is chosen stays in sight, so that it can be given up, also when nothing fits it. */
const withChosen = (found: readonly { value: string; count: number }[], chosen: string | null) =>
  chosen === null || found.some(({ value }) => value === chosen)
    ? found
    : [...found, { value: chosen, count: 0 }];
