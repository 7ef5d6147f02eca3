import type { Product, Variant } from '@pawfolio/domain/catalog';

/** An animal to measure a product by. Heights in millimetres: a sitting cat, a sitting dog of medium size. */
export const MEASURES = {
  cat: { heightMm: 460, label: 'a sitting cat, 46 cm tall' },
  dog: { heightMm: 640, label: 'a sitting dog of medium size, 64 cm tall' },
} as const;
export type Measure = keyof typeof MEASURES;

/** What the whole thing measures, where that is more than its printed side: in millimetres. */
export function outerSize(product: Product, variant: Variant): { widthMm: number; heightMm: number } {
  const [surface] = variant.surfaces;
  if (!surface) throw new RangeError(`${variant.id} has no surface`);
  const { widthMm, heightMm } = surface;
  if (product.mockup === 'mug') return { widthMm: 120, heightMm: 95 };
  if (product.mockup === 'enamel-mug') return { widthMm: 110, heightMm: 80 };
  if (product.mockup === 'bed') {
    const across = Number.parseInt(/(\d+) cm/.exec(variant.size)?.[1] ?? '', 10) * 10;
    return { widthMm: Number.isNaN(across) ? widthMm * 2.3 : across, heightMm: 180 };
  }
  return { widthMm, heightMm };
}

/** The animal that such a thing is best measured by. */
export const measureFor = ({ family, id }: Product): Measure =>
  family === 'mugs' || id === 'heart-tag' ? 'cat' : 'dog';
