/** What a page must reach. Scores are of 100; `paint` is its largest paint divided by that of an empty page in the same run. */
export interface Budget {
  performance?: number;
  paint?: number;
  /** Found by strangers: search engines and best practices count too. */
  isPublic: boolean;
}

export interface PageToMeasure extends Budget {
  name: string;
  /** As whom it is opened. */
  as: 'stranger' | 'customer';
  path: string;
  /** Served by a function, through Hosting. */
  byFunction?: boolean;
  /** Audits that do not apply, each with its reason. */
  skip?: Readonly<Record<string, string>>;
}

/** The pages that are measured, with the budgets of the product. `tagId` is that of a card that is public. */
export const pagesToMeasure = (tagId: string): readonly PageToMeasure[] => [
  { name: 'landing', path: '/', as: 'stranger', performance: 99, paint: 1, isPublic: true },
  { name: 'catalog', path: '/products', as: 'stranger', performance: 98, paint: 1.3, isPublic: true },
  {
    name: 'lost-pet card',
    path: `/t/${tagId}`,
    as: 'stranger',
    byFunction: true,
    performance: 98,
    isPublic: true,
    skip: { 'is-crawlable': 'a card is for whoever has the tag, and for no search engine' },
  },
  { name: 'dashboard', path: '/dashboard', as: 'customer', performance: 92, paint: 2, isPublic: false },
  { name: 'builder', path: '/build/round-tag', as: 'stranger', performance: 88, paint: 2.3, isPublic: false },
  { name: 'product', path: '/products/round-tag', as: 'stranger', isPublic: true },
  { name: 'sign in', path: '/sign-in', as: 'stranger', isPublic: false },
];
