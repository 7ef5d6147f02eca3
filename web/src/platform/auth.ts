import type { User } from 'firebase/auth';
import { toAppError } from './errors.ts';
import { reportError } from './report.ts';
import { hasDeviceCache, showUser, useAuth, type AuthUser } from './session.ts';
import { forgetLate, loadAuth } from './sdk/load.ts';

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

/** Makes known who is signed in. */
export function show(user: User | null): void {
  const left = useAuth.getState().user?.uid;
  showUser(user && describe(user));
  // Signed out, here or in another tab: each tab erases what is its own, and what it has kept before it heard of that.
  if (user || left === undefined || hasDeviceCache()) return;
  import('./private.ts').then(({ forgetAccount }) => forgetAccount(left)).catch(reportError);
  forgetLate().catch(reportError);
}

/** Schemas and the rest of the data side are none of what a page to sign in needs before somebody has signed in. */
async function ensureProfile(uid: string, displayName: string, wasGuest = false): Promise<void> {
  try {
    const profile = await import('./profile.ts');
    await (wasGuest ? profile.nameProfile : profile.ensureProfile)(uid, displayName);
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

type Sdk = Awaited<ReturnType<typeof loadAuth>>;

/** Does something with the SDK once it is known who is signed in. Throws `AppError`. */
export async function attempt<T>(action: (sdk: Sdk) => Promise<T>): Promise<T> {
  try {
    await startAuth();
    return await action(await loadAuth());
  } catch (error) {
    throw toAppError(error);
  }
}

/** Creates an account and its profile; a guest keeps everything. Throws `AppError` (`email-taken`, `weak-password`, …). */
export function signUp(input: { email: string; password: string; displayName: string }): Promise<void> {
  return attempt(async (sdk) => {
    const { email, password, displayName } = input;
    const guest = sdk.auth.currentUser?.isAnonymous ? sdk.auth.currentUser : null;
    if (guest) {
      const { addPassword } = await import('./guest-account.ts');
      await addPassword({ uid: guest.uid, idToken: await guest.getIdToken() }, email, password);
    }
    const signInOrUp = guest ? sdk.signInWithEmailAndPassword : sdk.createUserWithEmailAndPassword;
    const { user } = await signInOrUp(sdk.auth, email, password);
    // From here on the account stands. What fails now is made up for later and must not look like a failed sign-up.
    await sdk.updateProfile(user, { displayName }).catch(reportError);
    show(user);
    await ensureProfile(user.uid, displayName, guest !== null);
  });
}

/** Signs in. Throws `AppError` `invalid-credentials` alike for an unknown address and a wrong password. */
export function signIn(input: { email: string; password: string }): Promise<void> {
  return attempt(async (sdk) => {
    const guest = sdk.auth.currentUser;
    // Its code is here before anything has changed: what a guest has made follows, whatever becomes of the connection.
    const follow = guest?.isAnonymous ? await (await import('./guest-proof.ts')).takeProof(guest) : null;
    const { user } = await sdk.signInWithEmailAndPassword(sdk.auth, input.email, input.password);
    follow?.(user.uid);
    show(user);
    void ensureProfile(user.uid, user.displayName ?? '');
  });
}
