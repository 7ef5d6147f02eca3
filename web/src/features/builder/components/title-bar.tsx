import { ArrowLeft } from 'lucide-react';
import { Link } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { cx } from '../../../shared/lib/cx.ts';
import { isCalm } from '../model/save-state.ts';
import { useBuilder } from './builder-context.ts';
import { SaveStatus } from './save-status.tsx';

/** What is being made, and whether it is safe. */
export function TitleBar() {
  const product = useBuilder((state) => state.product);
  // As long as all is well this is one line, so that nothing beneath it moves while somebody draws or types.
  const oneLine = useBuilder(({ save }) => isCalm(save));
  return (
    <header
      className={cx(
        'builder-title flex items-center justify-between gap-x-4 gap-y-1',
        !oneLine && 'flex-wrap',
      )}
    >
      <div className="min-w-0">
        <Link
          to={paths.product(product.slug)}
          className="-ml-1 inline-flex min-h-11 items-center gap-1.5 rounded-sm px-1 text-sm font-medium text-muted hover:text-ink max-lg:hidden"
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
          About this product
        </Link>
        <h1 tabIndex={-1} data-page-title="" className={cx('text-xl lg:text-title', oneLine && 'truncate')}>
          {product.name}
        </h1>
      </div>
      <SaveStatus />
    </header>
  );
}
