/** What one visit may load, in bytes of JavaScript as a CDN sends them (brotli), a KB being 1,000 bytes. */
export const budgets = {
  /** Requested before the largest paint of the landing page. */
  landingBeforePaint: 3_000,
  /** The landing page with everything that it fetches when it comes alive. */
  landing: 85_000,
  signIn: 125_000,
  /** Until the pets are on screen. */
  pets: 140_000,
} as const;

export interface Route {
  name: string;
  budget: number;
  /** The modules that the page cannot do without; with all that these import, they are what it loads until it is usable. */
  modules: readonly string[];
}

const app = ['app.html', 'src/platform/sdk/auth.ts'];
const dashboard = [...app, 'src/app/shell/dashboard-layout.tsx', 'src/app/shell/dashboard-bar.tsx'];

/**
 * Pages that are counted by the build's own list of what imports what. `tests/e2e/bytes.spec.ts` holds the list of pets
 * against what a browser fetches. Budgets that the issue does not name stand a little above what the page needs today.
 */
export const routes: readonly Route[] = [
  { name: '/sign-in', budget: budgets.signIn, modules: [...app, 'src/app/routes/public/sign-in.tsx'] },
  { name: '/sign-up', budget: budgets.signIn, modules: [...app, 'src/app/routes/public/sign-up.tsx'] },
  {
    name: '/dashboard/pets',
    budget: budgets.pets,
    modules: [...dashboard, 'src/app/routes/dashboard/pets/page.tsx'],
  },
  {
    name: '/dashboard',
    budget: 150_000,
    modules: [...dashboard, 'src/app/routes/dashboard/home/page.tsx'],
  },
  {
    name: '/dashboard/settings',
    budget: budgets.pets,
    modules: [...dashboard, 'src/app/routes/dashboard/settings/page.tsx'],
  },
  {
    name: '/dashboard/pets/:petId',
    budget: 160_000,
    modules: [...dashboard, 'src/app/routes/dashboard/pets/profile.tsx'],
  },
  {
    name: '/dashboard/pets/new',
    budget: 220_000,
    modules: [...dashboard, 'src/app/routes/dashboard/pets/new.tsx'],
  },
];
