import { PRODUCTS, type Product } from '@pawfolio/domain/catalog';
import { startTransition, useEffect, useState } from 'react';
import { reportError } from '../../../platform/report.ts';
import { openSession, type Opening, type Session } from './session.ts';

type Shown = { status: 'loading' } | Opening;

const productOf = (productId: string): Product | undefined => PRODUCTS.find(({ id }) => id === productId);

/**
 * The design of an address. `designId` is read once for each `key`: the id that a new design is given while it is worked on
 * is no reason to open anything.
 */
export function useSession(
  key: string,
  {
    product,
    designId,
    variantId,
  }: { product: Product; designId: string | undefined; variantId: string | null },
): Shown {
  const [shown, setShown] = useState<{ key: string; opening: Shown }>({
    key,
    opening: { status: 'loading' },
  });
  useEffect(() => {
    let left = false;
    let session: Session | undefined;
    openSession({ product, designId, variantId, productOf }).then(
      (opening) => {
        if (left) return;
        if (opening.status === 'ready') session = opening.session;
        startTransition(() => setShown({ key, opening }));
      },
      (error: unknown) => {
        reportError(error);
        if (!left) setShown({ key, opening: { status: 'unreachable' } });
      },
    );
    return () => {
      left = true;
      session?.saver.leave().catch(reportError);
    };
    // Only the key says that another design is meant.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return shown.key === key ? shown.opening : { status: 'loading' };
}
