import { cropSchema } from '@pawfolio/domain/media';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromPercent, toPercent } from './crop.ts';

it('stores a crop in whole thousandths, and finds it again', () => {
  const crop = fromPercent({ x: 12.34, y: 0, width: 56.25, height: 75 });
  expect(crop).toEqual({ x: 123, y: 0, width: 563, height: 750 });
  expect(fromPercent(toPercent(crop))).toEqual(crop);
});

it('never stores one that the rules would refuse, or that reaches beyond the picture', () => {
  const percent = fc.double({ min: -50, max: 150, noNaN: true });
  fc.assert(
    fc.property(percent, percent, percent, percent, (x, y, width, height) => {
      const crop = fromPercent({ x, y, width, height });
      expect(cropSchema.safeParse(crop).success).toBe(true);
      expect(crop.width * crop.height).toBeGreaterThan(0);
      expect(crop.x + crop.width).toBeLessThanOrEqual(1_000);
      expect(crop.y + crop.height).toBeLessThanOrEqual(1_000);
    }),
  );
});
