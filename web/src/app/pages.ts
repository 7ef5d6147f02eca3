import { paths } from '../config/paths.ts';
import { latePart, page, type PageRoute } from './page.ts';

/** Open to everyone. */
export const publicPages: readonly PageRoute[] = [
  page(paths.landing, () => import('./routes/public/landing/page.tsx')),
  page(paths.howItWorks, () => import('./routes/public/words/how-it-works.tsx')),
  page(paths.privacy, () => import('./routes/public/words/privacy.tsx')),
  page(paths.terms, () => import('./routes/public/words/terms.tsx')),
  page(paths.signIn, () => import('./routes/public/sign-in.tsx')),
  page(paths.signUp, () => import('./routes/public/sign-up.tsx')),
  page(paths.resetPassword, () => import('./routes/public/reset-password.tsx')),
  page(paths.deletionReceipt(':jobId'), () => import('./routes/public/deletion-receipt.tsx')),
  page(paths.products, () => import('./routes/catalog/products.tsx')),
  page(paths.product(':slug'), () => import('./routes/catalog/product.tsx')),
  page(paths.cart, () => import('./routes/shop/cart.tsx')),
  page(paths.checkout, () => import('./routes/shop/checkout.tsx')),
  page(paths.checkoutOrder(':orderId'), () => import('./routes/shop/payment.tsx')),
  // One page for both, so that a new design can be given its address while it is worked on.
  page(paths.build(':productSlug', ':designId?'), () => import('./routes/builder/page.tsx')),
  // The parts of the design system. The branch and its code are dropped from every build.
  ...(import.meta.env.DEV ? [page(paths.design, () => import('./routes/design/design-page.tsx'))] : []),
];

/** Holds the dashboard's pages and lets only people in who are signed in. */
export const dashboardLayout = page(`${paths.dashboard}/*`, () => import('./shell/dashboard-layout.tsx'));

/** What the header holds in the dashboard. Not for the landing page, which never shows it. */
export const dashboardBar = latePart(() => import('./shell/dashboard-bar.tsx'));

/** For people who are signed in. More specific addresses first. */
export const dashboardPages: readonly PageRoute[] = [
  page(paths.dashboard, () => import('./routes/dashboard/home/page.tsx')),
  page(paths.pets, () => import('./routes/dashboard/pets/page.tsx')),
  page(paths.newPet, () => import('./routes/dashboard/pets/new.tsx')),
  page(paths.editPet(':petId'), () => import('./routes/dashboard/pets/edit.tsx')),
  page(paths.petPassport(':petId'), () => import('./routes/dashboard/pets/passport/page.tsx')),
  page(`${paths.pet(':petId')}/*`, () => import('./routes/dashboard/pets/profile.tsx')),
  page(paths.designs, () => import('./routes/dashboard/designs/page.tsx')),
  page(paths.orders, () => import('./routes/dashboard/orders/page.tsx')),
  page(paths.receipt(':orderId'), () => import('./routes/dashboard/orders/receipt.tsx')),
  page(paths.order(':orderId'), () => import('./routes/dashboard/orders/order.tsx')),
  page(paths.settings, () => import('./routes/dashboard/settings/page.tsx')),
];

/** For every other address. */
export const notFoundPage = page('*', () => import('./routes/public/not-found.tsx'));

export const allPages: readonly PageRoute[] = [...publicPages, ...dashboardPages];
