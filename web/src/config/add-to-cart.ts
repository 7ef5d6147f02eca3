import { paths } from './paths.ts';

/** Puts versions of designs into the cart, and shows it. `again`: they have been ordered before. */
export function addToCartPath(
  lines: readonly { designId: string; revision: number; quantity: number }[],
  again = false,
): string {
  const params = new URLSearchParams();
  for (const { designId, revision, quantity } of lines) {
    params.append('add', designId);
    params.append('revision', String(revision));
    params.append('quantity', String(quantity));
  }
  if (again) params.set('again', '1');
  return `${paths.cart}?${String(params)}`;
}
