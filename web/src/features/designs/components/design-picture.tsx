import type { Product, Variant } from '@pawfolio/domain/catalog';
import { useId } from 'react';
import { usePicture } from '../../../platform/pictures.ts';
import { cx } from '../../../shared/lib/cx.ts';
import { readableOn } from '../../../shared/mockups/colour.ts';
import { Mockup } from '../../../shared/mockups/mockup.tsx';
import type { ListedDesign } from '../api/use-designs.ts';
import { madeOn, nameOn } from '../model/describe.ts';

interface Props {
  design: Pick<ListedDesign, 'productId' | 'variantId' | 'previewPath' | 'document'>;
  className?: string | undefined;
}

/**
 * A design on its product. Until its picture has been made, the product stands there with the pet's name on it, and the
 * picture takes that name's place without anything moving. Decorative: its name stands beside it.
 */
export function DesignPicture({ design, className }: Props) {
  const { url } = usePicture(design.previewPath);
  const made = madeOn(design);
  const surface = made?.variant.surfaces[0];
  // What goes around a mug is never seen at once: all of it lies below.
  const unrolled = url !== null && surface && surface.widthMm > 2 * surface.heightMm && isMug(made);
  return (
    <div
      aria-hidden="true"
      data-preview={url === null ? 'drawn' : 'ready'}
      className={cx('grid place-items-center overflow-hidden bg-sunken', className)}
    >
      {unrolled && (
        <img
          src={url}
          alt=""
          className="order-last mt-[4%] w-full rounded-sm border border-line shadow-soft"
        />
      )}
      {made && surface ? (
        <div className={unrolled ? 'w-[54%]' : 'size-full'}>
          <Mockup kind={made.product.mockup} surface={surface} colour={made.variant.colour}>
            {url === null ? (
              <StandIn variant={made.variant} name={nameOn(design.document)} />
            ) : (
              <Preview url={url} variant={made.variant} />
            )}
          </Mockup>
        </div>
      ) : (
        // The product has left the catalogue: its picture alone is left.
        url !== null && <img src={url} alt="" className="size-full object-contain" />
      )}
    </div>
  );
}

const isMug = ({ product }: { product: Product }): boolean => product.family === 'mugs';

/** The luminance of the bare material, so that it becomes clear and what is darker remains. */
function materialLight(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(0.05, (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255);
}

/** The picture of the surface. Of an engraving only the marks are shown, since the drawing has the metal itself. */
function Preview({ url, variant }: { url: string; variant: Variant }) {
  const id = useId();
  const [surface] = variant.surfaces;
  if (!surface) return null;
  const { widthMm: width, heightMm: height, method } = surface;
  const picture = { href: url, width, height, preserveAspectRatio: 'none' };
  if (method !== 'engrave') return <image {...picture} />;
  const light = materialLight(variant.colour);
  const row = [0.2126, 0.7152, 0.0722].map((share) => (-share / light).toFixed(4)).join(' ');
  return (
    <>
      <filter id={id} colorInterpolationFilters="sRGB" x="0" y="0" width="1" height="1">
        <feColorMatrix values={`0 0 0 0 0.1  0 0 0 0 0.07  0 0 0 0 0.04  ${row} 1 0`} />
      </filter>
      <image {...picture} filter={`url(#${id})`} />
    </>
  );
}

function StandIn({ variant, name }: { variant: Variant; name: string | null }) {
  const [surface] = variant.surfaces;
  if (!surface || name === null) return null;
  const { widthMm: w, heightMm: h, method } = surface;
  return (
    <text
      x={w / 2}
      y={h * 0.57}
      textAnchor="middle"
      fontFamily="Fraunces, Georgia, serif"
      fontWeight="600"
      fontSize={Math.min(h * 0.26, Math.min(w * 0.6, h * 1.1) / (name.length * 0.56))}
      opacity="0.55"
      fill={method === 'engrave' ? '#1A120B' : readableOn(variant.colour)}
    >
      {name}
    </text>
  );
}
