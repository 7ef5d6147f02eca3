/** What one visit may load, in bytes of JavaScript as a CDN sends them (brotli), a KB being 1,000 bytes. */
export const budgets = {
  /** Requested before the largest paint of the landing page. */
  landingBeforePaint: 3_000,
  /** The landing page with everything that it fetches when it comes alive. */
  landing: 85_000,
  /** A page of the shop with everything that it fetches when it comes alive. */
  shop: 95_000,
  signIn: 125_000,
  signUp: 126_000,
  /** Until the pets are on screen. */
  pets: 140_000,
} as const;

export interface Route {
  name: string;
  budget: number;
  /** The modules that the page cannot do without; with all that these import, they are what it loads until it is usable. */
  modules: readonly string[];
}

/** Prerendered pages, measured in a browser. None of them loads anything of Firebase. */
export const staticPages = [
  { path: '/', budget: budgets.landing },
  { path: '/how-it-works', budget: budgets.landing },
  { path: '/privacy', budget: budgets.landing },
  { path: '/products', budget: budgets.shop },
  { path: '/products/round-tag', budget: budgets.shop },
] as const;

const app = ['app.html', 'src/platform/sdk/auth.ts'];
const dashboard = [...app, 'src/app/shell/dashboard-layout.tsx', 'src/app/shell/dashboard-bar.tsx'];

/**
 * Pages that are counted by the build's own list of what imports what. `tests/e2e/bytes.spec.ts` holds the list of pets
 * against what a browser fetches. Budgets that the issue does not name stand a little above what the page needs today.
 */
export const routes: readonly Route[] = [
  { name: '/sign-in', budget: budgets.signIn, modules: [...app, 'src/app/routes/public/sign-in.tsx'] },
  { name: '/sign-up', budget: budgets.signUp, modules: [...app, 'src/app/routes/public/sign-up.tsx'] },
  {
    name: '/dashboard/pets',
    budget: budgets.pets,
    modules: [...dashboard, 'src/app/routes/dashboard/pets/page.tsx'],
  },
  {
    name: '/dashboard',
    budget: 160_000,
    modules: [...dashboard, 'src/app/routes/dashboard/home/page.tsx'],
  },
  { name: '/cart', budget: 165_000, modules: [...app, 'src/app/routes/shop/cart.tsx'] },
  {
    name: '/checkout',
    budget: 185_000,
    modules: [
      ...app,
      'src/app/routes/shop/checkout.tsx',
      'src/features/cart/components/checkout/proof-item.tsx',
    ],
  },
  { name: '/checkout/:orderId', budget: 165_000, modules: [...app, 'src/app/routes/shop/payment.tsx'] },
  {
    name: '/dashboard/orders',
    budget: 165_000,
    modules: [...dashboard, 'src/app/routes/dashboard/orders/page.tsx'],
  },
  {
    name: '/dashboard/orders/:orderId',
    budget: 165_000,
    modules: [...dashboard, 'src/app/routes/dashboard/orders/order.tsx'],
  },
  {
    name: '/dashboard/settings',
    budget: 150_000,
    modules: [...dashboard, 'src/app/routes/dashboard/settings/page.tsx'],
  },
  {
    name: '/dashboard/pets/:petId',
    budget: 172_000,
    modules: [...dashboard, 'src/app/routes/dashboard/pets/profile.tsx'],
  },
  {
    name: '/dashboard/pets/new',
    budget: 220_000,
    modules: [...dashboard, 'src/app/routes/dashboard/pets/new.tsx'],
  },
  {
    // Fonts, the text shaper, the full SDK and Storage come when there is something to draw, to follow and to send.
    name: '/build/:productSlug',
    budget: 190_000,
    modules: [...app, 'src/app/routes/builder/page.tsx'],
  },
];
