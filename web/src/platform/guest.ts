import { startAuth } from './auth.ts';
import { toAppError } from './errors.ts';
import { reportError } from './report.ts';
import { loadAuth } from './sdk/load.ts';
import { useAuth, type AuthUser } from './session.ts';

/** Resolves once the page knows who is signed in. */
const whoIsThere = (): Promise<AuthUser> =>
  new Promise((resolve) => {
    const look = (): boolean => {
      const { user } = useAuth.getState();
      if (user) resolve(user);
      return user !== null;
    };
    if (look()) return;
    const stop = useAuth.subscribe(() => {
      if (look()) stop();
    });
  });

async function becomeGuest(): Promise<AuthUser> {
  try {
    await startAuth();
    const { user } = useAuth.getState();
    if (user) return user;
    const sdk = await loadAuth();
    await sdk.signInAnonymously(sdk.auth);
    const guest = await whoIsThere();
    // What was made does not wait for it; the dashboard makes up for a profile that is missing.
    import('./profile.ts').then((profile) => profile.ensureProfile(guest.uid, '')).catch(reportError);
    return guest;
  } catch (error) {
    throw toAppError(error);
  }
}

let becoming: Promise<AuthUser> | undefined;

/**
 * Whoever is signed in, or else a guest from now on: for the first thing worth keeping, never for opening a page. Throws
 * `AppError`, `network` without a connection.
 */
export function ensureUser(): Promise<AuthUser> {
  becoming ??= becomeGuest().finally(() => (becoming = undefined));
  return becoming;
}
