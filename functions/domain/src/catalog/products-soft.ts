import { CLOTH_INKS, printed, THREADS, usd, variantsOf } from './products-parts.ts';
import type { Product, Surface } from './schema.ts';

const finish = (id: string, material: string, colourName: string, colour: string, extra = 0) => ({
  id,
  material,
  colourName,
  colour,
  extra,
});

/** A bandana is a triangle: the long edge is folded over the collar, the tip hangs down. */
const triangle = (widthMm: number, heightMm: number): Surface[] => [
  printed({
    id: 'front',
    label: 'Front',
    widthMm,
    heightMm,
    safeMm: 12,
    mask: { kind: 'path', d: `M0 0H${widthMm}L${widthMm / 2} ${heightMm}Z` },
  }),
];

const panel = (widthMm: number, heightMm: number): Surface[] => [
  printed({
    id: 'front',
    label: 'Name panel',
    widthMm,
    heightMm,
    bleedMm: 0,
    safeMm: 10,
    method: 'embroider',
    minTextPt: 36,
    maxLines: 2,
  }),
];

const throwSide = (widthMm: number, heightMm: number): Surface[] => [
  printed({
    id: 'front',
    label: 'Front',
    widthMm,
    heightMm,
    bleedMm: 10,
    safeMm: 25,
    minDpi: 80,
    // Fleece shows no more, and at 300 the large one would be 269 megapixels.
    targetDpi: 150,
    minTextPt: 24,
  }),
];

export const SOFT: Product[] = [
  {
    id: 'cotton-bandana',
    slug: 'cotton-bandana',
    family: 'bandanas',
    name: 'Cotton bandana',
    tagline: 'Soft, washable, and unmistakably theirs',
    description:
      'Slides over the collar, so it stays where it belongs. Printed to the edge in colours that survive the wash.',
    details: [
      '100 % cotton, washable at 40 °C',
      'Slides over a collar up to 30 mm wide',
      'Printed to the edge',
    ],
    mockup: 'bandana',
    variants: variantsOf(
      [
        { id: 's', size: 'Small, 30 cm', price: 1900, weightGrams: 30, surfaces: triangle(300, 200) },
        { id: 'l', size: 'Large, 50 cm', price: 2400, weightGrams: 55, surfaces: triangle(500, 320) },
      ],
      [
        finish('paper', 'Cotton', 'Natural', '#F4EDDF'),
        finish('marigold', 'Cotton', 'Marigold', '#E08A3C'),
        finish('spruce', 'Cotton', 'Spruce', '#2A6B5E'),
      ],
      CLOTH_INKS,
    ),
    extraSurface: usd(0),
    active: true,
    sort: 40,
  },
  {
    id: 'linen-bandana',
    slug: 'linen-bandana',
    family: 'bandanas',
    name: 'Linen bandana',
    tagline: 'Light as summer',
    description: 'Washed linen that softens with every walk. A single line of text looks best on it.',
    details: ['100 % washed linen', 'Ties at the neck', 'Washable at 30 °C'],
    mockup: 'bandana',
    variants: variantsOf(
      [{ id: 'm', size: 'Medium, 42 cm', price: 2800, weightGrams: 48, surfaces: triangle(420, 270) }],
      [finish('sand', 'Linen', 'Sand', '#D8C8AC'), finish('slate', 'Linen', 'Slate', '#6F7B83')],
      CLOTH_INKS,
    ),
    extraSurface: usd(0),
    active: true,
    sort: 50,
  },
  {
    id: 'felt-bed',
    slug: 'felt-bed',
    family: 'beds',
    name: 'Felt bed',
    tagline: 'Their name on the best place in the house',
    description: 'A firm felt rim, a washable cushion, and their name embroidered on the front.',
    details: [
      'Recycled felt, removable cushion cover',
      'Embroidered, not printed',
      'Cover washable at 40 °C',
    ],
    mockup: 'bed',
    variants: variantsOf(
      [
        { id: 'm', size: 'Medium, 60 cm', price: 8900, weightGrams: 1900, surfaces: panel(260, 80) },
        { id: 'l', size: 'Large, 85 cm', price: 12900, weightGrams: 3100, surfaces: panel(340, 100) },
      ],
      [finish('oat', 'Felt', 'Oat', '#D9CDB8'), finish('charcoal', 'Felt', 'Charcoal', '#4A4A4A')],
      THREADS,
    ),
    extraSurface: usd(0),
    active: true,
    sort: 80,
  },
  {
    id: 'fleece-blanket',
    slug: 'fleece-blanket',
    family: 'beds',
    name: 'Fleece blanket',
    tagline: 'For the sofa they are not allowed on',
    description: 'A thick fleece throw with their picture on it, printed to the edge, soft on both sides.',
    details: ['320 g/m² fleece', 'Printed to the edge', 'Washable at 30 °C'],
    mockup: 'blanket',
    variants: variantsOf(
      [
        { id: 's', size: '100 × 75 cm', price: 4900, weightGrams: 420, surfaces: throwSide(1016, 762) },
        { id: 'l', size: '150 × 125 cm', price: 6900, weightGrams: 760, surfaces: throwSide(1500, 1250) },
      ],
      [finish('cream', 'Fleece', 'Cream', '#F3EAD8')],
      CLOTH_INKS,
    ),
    extraSurface: usd(0),
    active: true,
    sort: 90,
  },
];
