/** Every address of the app. Links and navigation use these, never a string of their own. */
export const paths = {
  landing: '/',
  howItWorks: '/how-it-works',
  privacy: '/privacy',
  terms: '/terms',
  signIn: '/sign-in',
  signUp: '/sign-up',
  resetPassword: '/reset-password',
  /** What was deleted of an account that is gone; whoever asked for it knows the id. */
  deletionReceipt: (jobId: string): string => `/deleted/${jobId}`,
  products: '/products',
  product: (slug: string): string => `/products/${slug}`,
  cart: '/cart',
  checkout: '/checkout',
  /** The page that tells what became of a payment. */
  checkoutOrder: (orderId: string): string => `/checkout/${orderId}`,
  dashboard: '/dashboard',
  pets: '/dashboard/pets',
  newPet: '/dashboard/pets/new',
  pet: (petId: string): string => `/dashboard/pets/${petId}`,
  editPet: (petId: string): string => `/dashboard/pets/${petId}/edit`,
  petHealth: (petId: string): string => `/dashboard/pets/${petId}/health`,
  petDocuments: (petId: string): string => `/dashboard/pets/${petId}/documents`,
  petPassport: (petId: string): string => `/dashboard/pets/${petId}/passport`,
  designs: '/dashboard/designs',
  build: (productSlug: string, designId?: string): string =>
    `/build/${productSlug}${designId === undefined ? '' : `/${designId}`}`,
  /** Links for a vet or sitter. */
  petShare: (petId: string): string => `/dashboard/pets/${petId}/share`,
  petCard: (petId: string): string => `/dashboard/pets/${petId}/card`,
  orders: '/dashboard/orders',
  order: (orderId: string): string => `/dashboard/orders/${orderId}`,
  receipt: (orderId: string): string => `/dashboard/orders/${orderId}/receipt`,
  settings: '/dashboard/settings',
  design: '/design',
} as const;

/** Where to sign in, and then go on to `next`: an address of this app. */
export const signInPath = (next: string): string =>
  `${paths.signIn}?${String(new URLSearchParams({ next }))}`;
