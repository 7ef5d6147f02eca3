/** Where this device notes guests who have signed in to an account that was there before: see `guest-note.ts`. */
export const GUEST = 'pawfolio.guest';
