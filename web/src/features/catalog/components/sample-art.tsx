import type { Surface, Variant } from '@pawfolio/domain/catalog';
import type { MockupKind } from '../../../shared/mockups/mockup.tsx';
import { readableOn } from '../../../shared/mockups/colour.ts';

interface Props {
  kind: MockupKind;
  variant: Pick<Variant, 'colour'>;
  surface: Pick<Surface, 'widthMm' | 'heightMm' | 'method'>;
  name: string;
}

/** How far down a name stands, and how much of the width it may take, so that it sits well in each shape. */
const places: Readonly<Record<MockupKind, { y: number; width: number; height: number }>> = {
  'round-tag': { y: 0.58, width: 0.72, height: 0.3 },
  'bone-tag': { y: 0.6, width: 0.66, height: 0.36 },
  'heart-tag': { y: 0.5, width: 0.62, height: 0.3 },
  bandana: { y: 0.4, width: 0.5, height: 0.24 },
  mug: { y: 0.58, width: 0.28, height: 0.3 },
  'enamel-mug': { y: 0.6, width: 0.28, height: 0.32 },
  bed: { y: 0.66, width: 0.8, height: 0.5 },
  blanket: { y: 0.58, width: 0.7, height: 0.3 },
};

/** A name as it could stand on a product: a picture for the shop window, not what is printed. */
export function SampleArt({ kind, variant, surface, name }: Props) {
  const { widthMm: w, heightMm: h, method } = surface;
  const place = places[kind];
  const size = Math.min(h * place.height, (w * place.width) / (name.length * 0.56));
  return (
    <text
      x={w / 2}
      y={h * place.y}
      textAnchor="middle"
      fontFamily="Fraunces, Georgia, serif"
      fontWeight="600"
      fontSize={size}
      fill={method === 'engrave' ? '#1A120B' : readableOn(variant.colour)}
    >
      {name}
    </text>
  );
}
