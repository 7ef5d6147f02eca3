import type { BoughtDesign } from '@pawfolio/domain/builder';
import type { Product } from '@pawfolio/domain/catalog';
import { useDocs } from '../../../platform/live-many.ts';
import type { Live } from '../../../platform/live.ts';
import { shopRefs } from '../../../platform/shop-refs.ts';
import type { CartLine } from '../model/cart.ts';
import { itemOf, type ItemState } from '../model/items.ts';

type LiveDesign = Live<BoughtDesign | null> | undefined;

const dataOf = <T>(live: Live<T | null> | undefined): T | null =>
  live?.status === 'ready' ? live.data : null;

/** The version of a line; where it was forgotten, the design itself may still be that version. */
function designOf(line: CartLine, version: LiveDesign, current: LiveDesign) {
  const kept = dataOf(version);
  if (kept) return kept;
  const now = dataOf(current);
  return now?.revision === line.revision ? now : null;
}

function stateOf(
  line: CartLine,
  {
    version,
    current,
    product,
  }: Record<'version' | 'current', LiveDesign> & {
    product: Live<Product | null> | undefined;
  },
): ItemState {
  const design = designOf(line, version, current);
  if (!design) {
    if (version?.status === 'error') return { status: 'error', line, message: version.error.message };
    const isSure = version?.status === 'ready' && current?.status === 'ready' && !version.unseen;
    return isSure ? { status: 'gone', line, reason: 'design' } : { status: 'loading', line };
  }
  if (!product || product.status === 'loading') return { status: 'loading', line };
  // The rules show only what is sold.
  if (product.status === 'error')
    return product.error.code === 'permission-denied'
      ? { status: 'gone', line, reason: 'product' }
      : { status: 'error', line, message: product.error.message };
  const found = product.data;
  const item = found && itemOf(line, design, { product: found, newest: dataOf(current)?.revision ?? null });
  return item ? { status: 'ready', line, item } : { status: 'gone', line, reason: 'product' };
}

/** Everything in a cart as the server has it now: designs, their newest version, products and prices. */
export function useItems(uid: string, lines: readonly CartLine[]): readonly ItemState[] {
  const sources = lines.map((line) => ({
    line,
    version: shopRefs.version(uid, line.designId, line.revision),
    current: shopRefs.design(uid, line.designId),
  }));
  const designs = useDocs(sources.flatMap(({ version, current }) => [version, current]));
  const found = sources.map(({ line, version, current }) => {
    const [kept, now] = [designs.get(version.path), designs.get(current.path)];
    const productId = designOf(line, kept, now)?.productId;
    return {
      line,
      version: kept,
      current: now,
      ref: productId === undefined ? null : shopRefs.product(productId),
    };
  });
  const products = useDocs(found.map(({ ref }) => ref).filter((ref) => ref !== null));
  return found.map(({ line, ref, ...live }) =>
    stateOf(line, { ...live, product: ref ? products.get(ref.path) : undefined }),
  );
}
