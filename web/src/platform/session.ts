import { create } from 'zustand';

export interface AuthUser {
  uid: string;
  email: string | null;
  displayName: string | null;
  isGuest: boolean;
  emailVerified: boolean;
  /** Ids of the linked sign-in methods: `password`, `google.com`. */
  providers: string[];
}

export type AuthState =
  | { status: 'unknown'; user: null }
  | { status: 'signed-out'; user: null }
  | { status: 'signed-in'; user: AuthUser };

/** Who is signed in. `unknown` until `startAuth` (`auth.ts`) has heard from the SDK. */
export const useAuth = create<AuthState>(() => ({ status: 'unknown', user: null }));

/** Holds the name of whoever is signed in, `1` for those without. */
export const HINT = 'pawfolio.signed-in';
/** Holds the uid of whose data this device has; `1` for a guest's, which are those of whoever signs in next. */
export const DEVICE_CACHE = 'pawfolio.device-cache';

/** Whether this device may hold data of an earlier visit. Signing out erases them, a session that ends by itself does not. */
export const hasDeviceCache = (): boolean => localStorage.getItem(DEVICE_CACHE) !== null;

/** A guess without the SDK: someone was signed in on this device when it was last open. */
export function mayBeSignedIn(): boolean {
  return localStorage.getItem(HINT) !== null;
}

/** Makes known who is signed in, null for nobody. Only `auth.ts` calls it. */
export function showUser(user: AuthUser | null): void {
  if (user) {
    localStorage.setItem(HINT, user.displayName || '1');
    useAuth.setState({ status: 'signed-in', user }, true);
  } else {
    localStorage.removeItem(HINT);
    useAuth.setState({ status: 'signed-out', user: null }, true);
  }
}
