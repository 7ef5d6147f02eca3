import type { Money } from '../kernel/index.ts';
import type { Surface, Variant } from './schema.ts';

/** US dollars in cents. */
export const usd = (amount: number): Money => ({ amount, currency: 'USD' });

/** Engraved metal takes one tone: black is where the laser marks. */
export const ENGRAVED = ['#000000'];
export const CLOTH_INKS = [
  '#221F1A',
  '#FFFFFF',
  '#C2510C',
  '#1F5D50',
  '#B3261E',
  '#2B4C7E',
  '#E5B567',
  '#6B6459',
];
export const THREADS = ['#221F1A', '#FBF7F0', '#C2510C', '#1F5D50', '#2B4C7E', '#8A5A3B'];

type Marked = Pick<Surface, 'widthMm' | 'heightMm' | 'mask'> & Partial<Pick<Surface, 'maxLines' | 'safeMm'>>;

const side = (id: 'front' | 'back', label: string, marked: Marked): Surface => ({
  id,
  label,
  bleedMm: 0,
  safeMm: 1.5,
  minDpi: 200,
  targetDpi: 300,
  method: 'engrave',
  minTextPt: 5,
  maxLines: 5,
  charset: 'latin-extended',
  ...marked,
});

/** The two sides of an engraved tag. */
export const tagSides = (marked: Marked): Surface[] => [
  side('front', 'Front', marked),
  side('back', 'Back', marked),
];

/** One printed area on cloth or ceramic. */
export const printed = (
  size: Pick<Surface, 'id' | 'label' | 'widthMm' | 'heightMm'> & Partial<Surface>,
): Surface => ({
  bleedMm: 3,
  safeMm: 5,
  minDpi: 120,
  targetDpi: 300,
  method: 'print',
  minTextPt: 10,
  maxLines: 8,
  charset: 'latin-extended',
  mask: { kind: 'rect', radiusMm: 0 },
  ...size,
});

interface Finish {
  id: string;
  material: string;
  colourName: string;
  colour: string;
  extra: number;
}

interface Size {
  id: string;
  size: string;
  price: number;
  weightGrams: number;
  surfaces: Surface[];
}

/** Every size in every finish; ids are `<size>-<finish>`. */
export const variantsOf = (sizes: Size[], finishes: Finish[], inks: string[]): Variant[] =>
  sizes.flatMap((size) =>
    finishes.map((finish) => ({
      id: `${size.id}-${finish.id}`,
      label: `${size.size}, ${finish.colourName.toLowerCase()}`,
      size: size.size,
      material: finish.material,
      colourName: finish.colourName,
      colour: finish.colour,
      inks,
      price: usd(size.price + finish.extra),
      weightGrams: size.weightGrams,
      surfaces: size.surfaces,
    })),
  );

export const STEEL: Finish = {
  id: 'steel',
  material: 'Stainless steel',
  colourName: 'Brushed steel',
  colour: '#C9CCD1',
  extra: 0,
};
export const BRASS: Finish = {
  id: 'brass',
  material: 'Solid brass',
  colourName: 'Brass',
  colour: '#D9B25F',
  extra: 300,
};
export const ROSE: Finish = {
  id: 'rose',
  material: 'Coated steel',
  colourName: 'Rose gold',
  colour: '#DFA38C',
  extra: 300,
};
