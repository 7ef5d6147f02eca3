import type { SlotValues } from './slots.ts';
import type { Part, PartContext } from './template-parts.ts';

/** A way to lay out a product: worked out from the sizes of its surfaces, so that it holds for each of them. */
export interface Template {
  id: string;
  name: string;
  description: string;
  /** The kind of product for which it is made. */
  mockup: string;
  /** What it shows; without these it has a gap. */
  needs: readonly (keyof SlotValues)[];
  parts: (context: PartContext) => Part[];
}
