// By its place: this runs before anything of the domain is built.
import { PRODUCTS } from '../../functions/domain/src/catalog/products.ts';
import type { AheadPage } from './ahead.ts';

const auth = 'src/platform/sdk/auth.ts';

/** The pages of the app at which most visits begin. */
export const aheadPages: readonly AheadPage[] = [
  {
    file: 'dashboard.html',
    modules: [
      ...[auth, 'src/app/shell/dashboard-layout.tsx', 'src/app/shell/dashboard-bar.tsx'],
      'src/app/routes/dashboard/home/page.tsx',
      'src/features/designs/components/draft-card.tsx',
      'src/features/orders/orders-at-home.tsx',
    ],
  },
  { file: 'sign-in.html', modules: [auth, 'src/app/routes/public/sign-in.tsx'] },
  ...PRODUCTS.map(({ slug }) => ({
    file: `build/${slug}.html`,
    modules: ['src/app/routes/builder/page.tsx'],
  })),
];
