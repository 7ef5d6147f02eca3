interface Sides {
  surfaces: readonly {
    surfaceId: string;
    background: string | null;
    elements: readonly { hidden: boolean }[];
  }[];
}

/** The ids of the surfaces that carry something visible, by which a design is priced. */
export const usedSurfaces = ({ surfaces }: Sides): string[] =>
  surfaces
    .filter(({ background, elements }) => background !== null || elements.some(({ hidden }) => !hidden))
    .map(({ surfaceId }) => surfaceId);
