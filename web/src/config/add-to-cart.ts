import { paths } from './paths.ts';

/** Puts versions of designs into the cart, and shows it. `again`: the order in which they have been ordered before. */
export function addToCartPath(
  lines: readonly { designId: string; revision: number; quantity: number }[],
  again?: string,
): string {
  const params = new URLSearchParams();
  for (const { designId, revision, quantity } of lines) {
    params.append('add', designId);
    params.append('revision', String(revision));
    params.append('quantity', String(quantity));
  }
  if (again !== undefined) params.set('again', again);
  return `${paths.cart}?${String(params)}`;
}
