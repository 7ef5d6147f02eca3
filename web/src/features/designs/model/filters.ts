import type { ListedDesign } from '../api/use-designs.ts';

/** What is shown of all designs, as it stands in the address. */
export interface DesignFilter {
  /** A pet's id, `none` for designs without a pet, null for all. */
  pet: string | null;
  product: string | null;
}

export const NO_PET = 'none';
const ID = /^[A-Za-z0-9_-]{1,128}$/;

/** Reads a filter from an address; what makes no sense there is left out. */
export function parseFilter(params: { get(name: string): string | null }): DesignFilter {
  const read = (name: string): string | null => {
    const value = params.get(name);
    return value !== null && ID.test(value) ? value : null;
  };
  return { pet: read('pet'), product: read('product') };
}

/** The same as parameters of an address; what is not asked for is left out. */
export const filterParams = ({ pet, product }: DesignFilter): Record<string, string> => ({
  ...(pet !== null && { pet }),
  ...(product !== null && { product }),
});

type Sorted = Pick<ListedDesign, 'petId' | 'productId'>;

const petOf = ({ petId }: Pick<ListedDesign, 'petId'>): string => petId ?? NO_PET;

/** The designs that fit. */
export const filtered = <T extends Sorted>(designs: readonly T[], { pet, product }: DesignFilter): T[] =>
  designs.filter(
    (design) => (pet === null || petOf(design) === pet) && (product === null || design.productId === product),
  );

/** How many designs there are of each value, in the order in which they first appear. */
function counted(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** What can be chosen: pets and products of which there are designs, each as the other choice leaves them. */
export function choices(
  designs: readonly Sorted[],
  filter: DesignFilter,
): { pets: { value: string; count: number }[]; products: { value: string; count: number }[] } {
  const [byProduct, byPet] = [
    filtered(designs, { ...filter, pet: null }),
    filtered(designs, { ...filter, product: null }),
  ];
  return {
    pets: counted(byProduct.map(petOf)),
    products: counted(byPet.map(({ productId }) => productId)),
  };
}
