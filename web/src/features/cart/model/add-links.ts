import { parseLine, type CartLine } from './cart.ts';

/**
 * `/cart?add=<designId>&revision=<n>&quantity=<n>`, once or several times: what is to be put into the cart. The builder and
 * "order again" lead there. What is no line is left out.
 */
export function linesIn(params: URLSearchParams): CartLine[] {
  const revisions = params.getAll('revision');
  const quantities = params.getAll('quantity');
  return params.getAll('add').flatMap((designId, at) => {
    const line = parseLine({
      designId,
      revision: Number(revisions[at]),
      quantity: Number(quantities[at] ?? 1),
    });
    return line ? [line] : [];
  });
}
