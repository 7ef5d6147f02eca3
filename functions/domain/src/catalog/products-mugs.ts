import { CLOTH_INKS, printed, usd, variantsOf } from './products-parts.ts';
import type { Product, Surface } from './schema.ts';

const wrap = (widthMm: number, heightMm: number): Surface[] => [
  printed({ id: 'front', label: 'Around the mug', widthMm, heightMm, bleedMm: 2, safeMm: 6, minDpi: 150 }),
];

export const MUGS: Product[] = [
  {
    id: 'stoneware-mug',
    slug: 'stoneware-mug',
    family: 'mugs',
    name: 'Stoneware mug',
    tagline: 'The first face you see in the morning',
    description: 'A heavy mug with a soft glaze, their picture and name fired into it.',
    details: ['330 ml', 'Dishwasher and microwave safe', 'Printed all around'],
    mockup: 'mug',
    variants: variantsOf(
      [{ id: 'm', size: '330 ml', price: 2200, weightGrams: 390, surfaces: wrap(200, 80) }],
      [
        { id: 'cream', material: 'Stoneware', colourName: 'Cream', colour: '#F5EEDF', extra: 0 },
        { id: 'white', material: 'Stoneware', colourName: 'White', colour: '#FFFFFF', extra: 0 },
      ],
      CLOTH_INKS,
    ),
    extraSurface: usd(0),
    active: true,
    sort: 60,
  },
  {
    id: 'enamel-mug',
    slug: 'enamel-mug',
    family: 'mugs',
    name: 'Enamel mug',
    tagline: 'For walks that end at a fire',
    description: 'Light, unbreakable and happy outdoors, with a rolled steel rim.',
    details: ['300 ml', 'Steel with two coats of enamel', 'Not for the microwave'],
    mockup: 'enamel-mug',
    variants: variantsOf(
      [{ id: 'm', size: '300 ml', price: 2000, weightGrams: 150, surfaces: wrap(195, 70) }],
      [{ id: 'white', material: 'Enamel', colourName: 'White, dark rim', colour: '#FBFBF8', extra: 0 }],
      CLOTH_INKS,
    ),
    extraSurface: usd(0),
    active: true,
    sort: 70,
  },
];
