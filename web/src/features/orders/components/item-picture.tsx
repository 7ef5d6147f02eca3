import { Package } from 'lucide-react';
import { usePicture } from '../../../platform/pictures.ts';
import { cx } from '../../../shared/lib/cx.ts';

/** An ordered design as it looked then. Decorative: its title stands beside it. */
export function ItemPicture({ previewPath, className }: { previewPath: string | null; className: string }) {
  const { url } = usePicture(previewPath);
  return (
    <span
      className={cx(
        'grid aspect-square place-items-center overflow-hidden rounded-card bg-sunken',
        className,
      )}
    >
      {url === null ? (
        <Package aria-hidden="true" className="size-1/3 text-muted" />
      ) : (
        <img src={url} alt="" className="size-full object-contain p-1" />
      )}
    </span>
  );
}
