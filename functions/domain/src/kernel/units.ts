export const unitSystems = ['metric', 'imperial'] as const;

/** How the reader measures. Stored values are metric, always. */
export type Units = (typeof unitSystems)[number];
