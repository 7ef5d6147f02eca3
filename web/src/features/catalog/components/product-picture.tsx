import type { Product, Variant } from '@pawfolio/domain/catalog';
import { Mockup } from '../../../shared/mockups/mockup.tsx';
import { cx } from '../../../shared/lib/cx.ts';
import { SampleArt } from './sample-art.tsx';

interface Props {
  product: Product;
  variant: Variant;
  /** The name that stands on it. */
  name?: string;
  className?: string;
}

/** A product in one of its variants, on a quiet ground. */
export function ProductPicture({ product, variant, name = 'Biscuit', className }: Props) {
  const [surface] = variant.surfaces;
  if (!surface) return null;
  return (
    <div className={cx('grid aspect-square place-items-center bg-sunken p-[9%]', className)}>
      <Mockup kind={product.mockup} surface={surface} colour={variant.colour}>
        <SampleArt kind={product.mockup} variant={variant} surface={surface} name={name} />
      </Mockup>
    </div>
  );
}
