import type { ReactNode } from 'react';

/** What is printed, and where it is cut off. Path data in millimetres from the surface's top left corner. */
export type Mask = { kind: 'rect'; radiusMm: number } | { kind: 'ellipse' } | { kind: 'path'; d: string };

export interface MockupSurface {
  widthMm: number;
  heightMm: number;
  mask: Mask;
}

export interface DrawingProps {
  surface: MockupSurface;
  /** The product's own colour, `#RRGGBB`. */
  colour: string;
  /** What stands on the product: SVG in millimetres from the surface's top left corner. */
  children?: ReactNode;
}
