/** Every address of the app. Links and navigation use these, never a string of their own. */
export const paths = {
  landing: '/',
  signIn: '/sign-in',
  signUp: '/sign-up',
  resetPassword: '/reset-password',
  dashboard: '/dashboard',
  pets: '/dashboard/pets',
  newPet: '/dashboard/pets/new',
  pet: (petId: string): string => `/dashboard/pets/${petId}`,
  editPet: (petId: string): string => `/dashboard/pets/${petId}/edit`,
  petHealth: (petId: string): string => `/dashboard/pets/${petId}/health`,
  petDocuments: (petId: string): string => `/dashboard/pets/${petId}/documents`,
  petPassport: (petId: string): string => `/dashboard/pets/${petId}/passport`,
  settings: '/dashboard/settings',
  design: '/design',
} as const;

/** Where to sign in, and then go on to `next`: an address of this app. */
export const signInPath = (next: string): string =>
  `${paths.signIn}?${String(new URLSearchParams({ next }))}`;
