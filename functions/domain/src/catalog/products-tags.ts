import { BRASS, ENGRAVED, ROSE, STEEL, tagSides, usd, variantsOf } from './products-parts.ts';
import type { Product } from './schema.ts';

/** Outline of a bone, 38 × 24 mm, drawn by this project. */
const BONE =
  'M9.2 2C5.6 2 3 4.5 3 7.6c0 1.6.6 2.9 1.7 4C3.6 12.7 3 14.2 3 15.9 3 19.3 5.7 22 9.1 22c2.6 0 4.8-1.5 5.8-3.8.3-.6.8-.9 1.4-.9h5.4c.6 0 1.1.3 1.4.9 1 2.3 3.2 3.8 5.8 3.8 3.4 0 6.1-2.7 6.1-6.1 0-1.7-.6-3.2-1.7-4.3 1.1-1.1 1.7-2.4 1.7-4C35 4.5 32.4 2 28.8 2c-2.5 0-4.7 1.3-5.7 3.4-.3.6-.8.9-1.4.9h-5.4c-.6 0-1.1-.3-1.4-.9C13.9 3.3 11.7 2 9.2 2Z';

/** Outline of a heart, 30 × 28 mm, drawn by this project. */
const HEART =
  'M15 27C13.6 25.6 2 17.4 2 9.3 2 5 5.2 2 9 2c2.5 0 4.7 1.3 6 3.4C16.3 3.3 18.5 2 21 2c3.8 0 7 3 7 7.3C28 17.4 16.4 25.6 15 27Z';

const round = (diameter: number, maxLines: number) =>
  tagSides({ widthMm: diameter, heightMm: diameter, mask: { kind: 'ellipse' }, maxLines });

export const TAGS: Product[] = [
  {
    id: 'round-tag',
    slug: 'round-tag',
    family: 'tags',
    name: 'Round tag',
    tagline: 'The one that is read in a second',
    description:
      'A solid round tag, deeply engraved on both sides. The name goes on the front, the number that brings them home on the back.',
    details: [
      'Laser engraved, not printed: it cannot rub off',
      'Stainless split ring included',
      '2 mm thick',
    ],
    mockup: 'round-tag',
    variants: variantsOf(
      [
        { id: 's', size: 'Small, 25 mm', price: 1600, weightGrams: 8, surfaces: round(25, 3) },
        { id: 'm', size: 'Medium, 32 mm', price: 1800, weightGrams: 13, surfaces: round(32, 5) },
      ],
      [STEEL, BRASS, ROSE],
      ENGRAVED,
    ),
    extraSurface: usd(400),
    active: true,
    sort: 10,
  },
  {
    id: 'bone-tag',
    slug: 'bone-tag',
    family: 'tags',
    name: 'Bone tag',
    tagline: 'A classic with room for a long name',
    description: 'Wide enough for a long name in one line, with the phone number and the code on the back.',
    details: ['Laser engraved on both sides', 'Rounded edges that do not catch fur', '38 × 24 mm'],
    mockup: 'bone-tag',
    variants: variantsOf(
      [
        {
          id: 'one',
          size: '38 × 24 mm',
          price: 1900,
          weightGrams: 12,
          surfaces: tagSides({
            widthMm: 38,
            heightMm: 24,
            mask: { kind: 'path', d: BONE },
            maxLines: 3,
            safeMm: 2,
          }),
        },
      ],
      [STEEL, BRASS],
      ENGRAVED,
    ),
    extraSurface: usd(400),
    active: true,
    sort: 20,
  },
  {
    id: 'heart-tag',
    slug: 'heart-tag',
    family: 'tags',
    name: 'Heart tag',
    tagline: 'Small, light, for cats and little dogs',
    description: 'Our lightest tag. A name on the front and a phone number on the back is all it takes.',
    details: ['Laser engraved on both sides', '7 grams', '30 × 28 mm'],
    mockup: 'heart-tag',
    variants: variantsOf(
      [
        {
          id: 'one',
          size: '30 × 28 mm',
          price: 1800,
          weightGrams: 7,
          surfaces: tagSides({
            widthMm: 30,
            heightMm: 28,
            mask: { kind: 'path', d: HEART },
            maxLines: 3,
            safeMm: 3,
          }),
        },
      ],
      [STEEL, ROSE],
      ENGRAVED,
    ),
    extraSurface: usd(400),
    active: true,
    sort: 30,
  },
];
