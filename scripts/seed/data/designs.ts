import type { PetSeed } from './types.ts';

/** A design as the builder begins it, of one pet on one product. */
export interface DesignSeed {
  id: string;
  name: string;
  productId: string;
  variantId?: string;
  pet: PetSeed;
  /** The template by its name; else the first for which there is everything. */
  template?: string;
}

/** What the demo account has made, the oldest first. */
export function demoDesigns(pets: readonly PetSeed[]): DesignSeed[] {
  const [biscuit, miso, clover] = pets;
  if (!biscuit || !miso || !clover) throw new Error('The demo designs are for three pets');
  return [
    { id: 'demoCloverBlanket', name: 'Clover’s blanket', productId: 'fleece-blanket', pet: clover },
    { id: 'demoMisoTag', name: 'Miso’s tag', productId: 'heart-tag', pet: miso },
    { id: 'demoBiscuitMug', name: 'Mug with Biscuit', productId: 'stoneware-mug', pet: biscuit },
    { id: 'demoBiscuitTag', name: 'Biscuit’s tag', productId: 'round-tag', pet: biscuit },
  ];
}
