import type { User } from 'firebase/auth';
import { toAppError } from './errors.ts';
import { reportError } from './report.ts';
import { showUser, type AuthUser } from './session.ts';
import { loadAuth } from './sdk/load.ts';

export { mayBeSignedIn, useAuth, type AuthState, type AuthUser } from './session.ts';
export { idToken } from './token.ts';

const describe = (user: User): AuthUser => ({
  uid: user.uid,
  email: user.email,
  displayName: user.displayName,
  isGuest: user.isAnonymous,
  emailVerified: user.emailVerified,
  providers: user.providerData.map((info) => info.providerId),
});

const show = (user: User | null): void => showUser(user && describe(user));

/** Schemas and the rest of the data side are none of what a page to sign in needs before somebody has signed in. */
async function ensureProfile(uid: string, displayName: string): Promise<void> {
  try {
    await (await import('./profile.ts')).ensureProfile(uid, displayName);
  } catch (error) {
    reportError(error); // the dashboard makes up for a profile that is missing
  }
}

let started: Promise<void> | undefined;

/** Loads Auth and follows its state; resolves when the first state is known. May be called often. */
export function startAuth(): Promise<void> {
  started ??= loadAuth()
    .then(
      (sdk) =>
        new Promise<void>((resolve) => {
          sdk.onIdTokenChanged(sdk.auth, (user) => {
            show(user);
            resolve();
          });
        }),
    )
    .catch((error: unknown) => {
      started = undefined;
      throw toAppError(error);
    });
  return started;
}

async function attempt<T>(action: (sdk: Awaited<ReturnType<typeof loadAuth>>) => Promise<T>): Promise<T> {
  try {
    await startAuth();
    return await action(await loadAuth());
  } catch (error) {
    throw toAppError(error);
  }
}

/** Creates an account and its profile. Throws `AppError` (`email-taken`, `weak-password`, …). */
export function signUp(input: { email: string; password: string; displayName: string }): Promise<void> {
  return attempt(async (sdk) => {
    const { user } = await sdk.createUserWithEmailAndPassword(sdk.auth, input.email, input.password);
    // From here on the account stands. What fails now is made up for later and must not look like a failed sign-up.
    await sdk.updateProfile(user, { displayName: input.displayName }).catch(reportError);
    show(user);
    await ensureProfile(user.uid, input.displayName);
  });
}

/** Signs in. Throws `AppError` `invalid-credentials` alike for an unknown address and a wrong password. */
export function signIn(input: { email: string; password: string }): Promise<void> {
  return attempt(async (sdk) => {
    const { user } = await sdk.signInWithEmailAndPassword(sdk.auth, input.email, input.password);
    void ensureProfile(user.uid, user.displayName ?? '');
  });
}

/** Changes the name in the account itself, which greets before the profile is there. Never throws. */
export async function renameUser(displayName: string): Promise<void> {
  try {
    const sdk = await loadAuth();
    if (!sdk.auth.currentUser) return;
    await sdk.updateProfile(sdk.auth.currentUser, { displayName });
    show(sdk.auth.currentUser);
  } catch (error) {
    reportError(error); // the profile has the name, and the profile is what counts
  }
}

/** Asks for a reset mail. Says the same whether the address is known or not. */
export async function sendPasswordReset(email: string): Promise<void> {
  try {
    await attempt((sdk) => sdk.sendPasswordResetEmail(sdk.auth, email));
  } catch (error) {
    if (toAppError(error).code !== 'invalid-credentials') throw error;
  }
}
