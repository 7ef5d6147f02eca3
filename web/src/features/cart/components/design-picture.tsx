import type { Product, Variant } from '@pawfolio/domain/catalog';
import { usePicture } from '../../../platform/pictures.ts';
import { Mockup } from '../../../shared/mockups/mockup.tsx';
import { cx } from '../../../shared/lib/cx.ts';

interface Props {
  /** Drawn by the server; null while it is not there yet. */
  previewPath: string | null;
  /** What it shows; '' where the words stand beside it. */
  alt: string;
  product: Product;
  variant: Variant;
  className?: string;
}

/** A design as it will be made; until its picture has come, the product without it. */
export function DesignPicture({ previewPath, alt, product, variant, className }: Props) {
  const { url } = usePicture(previewPath);
  const [surface] = variant.surfaces;
  return (
    <div
      className={cx(
        'relative grid aspect-square place-items-center overflow-hidden rounded-card bg-sunken',
        className,
      )}
    >
      {url !== null ? (
        <img src={url} alt={alt} className="size-full object-contain p-2" />
      ) : (
        surface && (
          <div className="size-full p-[9%] opacity-60" aria-hidden="true">
            <Mockup kind={product.mockup} surface={surface} colour={variant.colour} />
          </div>
        )
      )}
    </div>
  );
}
