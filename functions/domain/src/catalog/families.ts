/** The four families of the shop, in the order in which they are shown. */
export const FAMILIES = ['tags', 'bandanas', 'mugs', 'beds'] as const;
export type Family = (typeof FAMILIES)[number];

const labels: Readonly<Record<Family, string>> = {
  tags: 'ID tags',
  bandanas: 'Bandanas',
  mugs: 'Mugs',
  beds: 'Beds and blankets',
};

/** What a family is called in the shop. */
export const familyLabel = (family: Family): string => labels[family];
