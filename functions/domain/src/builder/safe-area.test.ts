import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import { depthOf, isSurelyInside } from './safe-area.ts';

const surfaces = PRODUCTS.flatMap(({ variants }) => variants.flatMap((variant) => variant.surfaces));
const share = fc.integer({ min: 0, max: 1_000 }).map((parts) => parts / 1_000);

it('a rectangle that is surely inside has no point outside of the safe area, and some are', () => {
  let inside = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...surfaces),
      fc.record({ x: share, y: share, width: share, height: share }),
      fc.array(fc.record({ x: share, y: share }), { minLength: 40, maxLength: 40 }),
      (surface, at, points) => {
        const { widthMm: w, heightMm: h } = surface;
        const [width, height] = [(w * at.width) / 2, (h * at.height) / 2];
        const rect = { x: (w - width) * at.x, y: (h - height) * at.y, width, height };
        if (!isSurelyInside(surface, rect)) return;
        inside += 1;
        for (const { x, y } of points) {
          const depth = depthOf(surface, { x: rect.x + rect.width * x, y: rect.y + rect.height * y });
          expect(depth).toBeGreaterThanOrEqual(surface.safeMm - 1e-6);
        }
      },
    ),
    { numRuns: 1_000 },
  );
  expect(inside).toBeGreaterThan(20);
});
