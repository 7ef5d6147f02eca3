import type { Product, Variant } from '@pawfolio/domain/catalog';
import { MEASURES, measureFor, outerSize } from '../model/scale.ts';
import { outlineOf } from '../../../shared/mockups/outline.tsx';
import type { Mask } from '../../../shared/mockups/types.ts';
import { AnimalShape } from './animal-shape.tsx';

/** Where a collar is on `AnimalShape`, as shares of its height from its left and top edge. */
const NECK = { x: 0.58, y: 0.4 };

const centimetres = (mm: number): string => `${mm % 10 === 0 ? mm / 10 : (mm / 10).toFixed(1)} cm`;

/** The outline of the whole thing: that of its printed side where the two are the same. */
function shapeOf({ mockup }: Product, { surfaces }: Variant): Mask {
  const whole = mockup !== 'mug' && mockup !== 'enamel-mug' && mockup !== 'bed';
  return (whole ? surfaces[0]?.mask : undefined) ?? { kind: 'rect', radiusMm: mockup === 'bed' ? 80 : 8 };
}

/** A product beside an animal, or at its collar, both drawn to the same scale. */
export function ToScale({ product, variant }: { product: Product; variant: Variant }) {
  const animal = measureFor(product);
  const { heightMm: tall, label } = MEASURES[animal];
  const size = outerSize(product, variant);
  const worn = product.family === 'tags' || product.family === 'bandanas';
  const width = tall * 0.78 + (worn ? 0 : size.widthMm + 60);
  const height = Math.max(tall, worn ? 0 : size.heightMm);
  const at = worn
    ? { x: tall * NECK.x - size.widthMm / 2, y: height - tall * (1 - NECK.y) }
    : { x: tall * 0.78 + 60, y: height - size.heightMm };
  const words = `${product.name}, ${centimetres(size.widthMm)} wide and ${centimetres(size.heightMm)} high, beside ${label}`;
  return (
    <figure>
      <svg
        viewBox={`-20 -20 ${width + 40} ${height + 70}`}
        role="img"
        aria-label={words}
        className="max-h-64 w-full"
      >
        <g transform={`translate(20 ${height - tall}) scale(${tall / 100})`} className="fill-line text-line">
          <AnimalShape animal={animal} />
        </g>
        <path d={`M-20 ${height}H${width + 20}`} className="stroke-edge" strokeWidth={height / 200} />
        <path
          d={outlineOf({ ...size, mask: shapeOf(product, variant) })}
          transform={`translate(${at.x} ${at.y})`}
          className="fill-brand"
        />
        <path
          d={`M0 ${height + 30}h100M0 ${height + 22}v16M100 ${height + 22}v16`}
          className="stroke-muted"
          strokeWidth={height / 160}
        />
        <text x="112" y={height + 36} fontSize={Math.max(20, height / 22)} className="fill-muted">
          10 cm
        </text>
      </svg>
      <figcaption className="mt-2 text-sm text-muted">
        {centimetres(size.widthMm)} × {centimetres(size.heightMm)}, drawn to scale beside {label}.
      </figcaption>
    </figure>
  );
}
