import type { AuthCredential, User } from 'firebase/auth';
import { attempt, show, startAuth } from './auth.ts';
import { messageFor, toAppError } from './errors.ts';
import { takeProof } from './guest-proof.ts';
import { reportError } from './report.ts';
import { loadAuth } from './sdk/load.ts';

/** What became of a window of Google. `words` are empty when it was closed; `email` has an account with a password. */
export type Entered = { done: true } | { done: false; words: string; email: string | null };

export const loadMore = () => import('./sdk/auth-more.ts');

const codeOf = (error: unknown): string => {
  const raw = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return raw.replace('auth/', '');
};

const CLOSED = ['popup-closed-by-user', 'cancelled-popup-request', 'user-cancelled'];
const BLOCKED = 'Your browser stopped the window of Google. Please press the button once more.';
const TAKEN = 'This Google account signs in to another account of ours. Sign in there, and remove it first.';

/** What to say when a window of Google has led to nothing; empty when it was closed on purpose. */
export function refusalOf(error: unknown): string {
  const cause = toAppError(error).cause ?? error;
  const code = codeOf(cause);
  if (CLOSED.includes(code)) return '';
  if (code === 'popup-blocked') return BLOCKED;
  if (code === 'credential-already-in-use' || code === 'email-already-in-use') return TAKEN;
  if (code === 'user-mismatch')
    return 'That is another Google account. Please choose the one of this account.';
  return messageFor(error);
}

/** Makes a window of Google ready to open. For the moment at which somebody is about to ask for it. Never throws. */
export async function prepareGoogle(): Promise<void> {
  try {
    const [{ auth }, more] = await Promise.all([loadAuth(), loadMore(), startAuth()]);
    await more.prepareWindow(auth);
  } catch {
    // Pressing the button tries again, and tells.
  }
}

const nameOf = (user: User): string =>
  user.displayName ?? user.providerData.find(({ displayName }) => displayName)?.displayName ?? '';

async function settle(user: User, wasGuest: boolean): Promise<void> {
  const name = nameOf(user);
  try {
    if (wasGuest) {
      const sdk = await loadAuth();
      if (name !== user.displayName) await sdk.updateProfile(user, { displayName: name });
      // The old token says that this is a guest.
      await user.getIdToken(true);
    }
    show(user);
    const profile = await import('./profile.ts');
    await (wasGuest ? profile.nameProfile : profile.ensureProfile)(user.uid, name);
  } catch (error) {
    reportError(error); // the account stands; the dashboard makes up for a profile that is missing
  }
}

type More = Awaited<ReturnType<typeof loadMore>>;
type Sdk = Awaited<ReturnType<typeof loadAuth>>;

/** The account is there already: the guest signs in to it, and what they have made follows (`mergeGuest`). */
async function enterAs(more: More, sdk: Sdk, credential: AuthCredential, guest: User): Promise<void> {
  const follow = await takeProof(guest);
  const { user } = await more.signInWithCredential(sdk.auth, credential);
  follow(user.uid);
  await settle(user, false);
}

async function enter(more: More, sdk: Sdk): Promise<void> {
  const { currentUser } = sdk.auth;
  const guest = currentUser?.isAnonymous ? currentUser : null;
  const provider = new more.GoogleAuthProvider();
  try {
    const { user } = guest
      ? await more.linkWithPopup(guest, provider, more.resolver)
      : await more.signInWithPopup(sdk.auth, provider, more.resolver);
    await settle(user, guest !== null);
  } catch (error) {
    const credential = credentialIn(more, error);
    const exists = ['credential-already-in-use', 'email-already-in-use'].includes(codeOf(error));
    if (!guest || !exists || !credential) throw error;
    await enterAs(more, sdk, credential, guest);
  }
}

/** Every error of the SDK may carry one; asking for it is safe with any. */
const credentialIn = (more: More, error: unknown): AuthCredential | null =>
  more.GoogleAuthProvider.credentialFromError(
    error as Parameters<typeof more.GoogleAuthProvider.credentialFromError>[0],
  );

let pending: { email: string; credential: AuthCredential } | null = null;

/**
 * Signs in with Google, or up: a guest keeps the uid and everything with it, or signs in to the account that is there, and takes
 * along what they made. Call it within a press, after `prepareGoogle`. Never throws.
 */
export async function continueWithGoogle(): Promise<Entered> {
  const more = await loadMore();
  try {
    await attempt((sdk) => enter(more, sdk));
    return { done: true };
  } catch (error) {
    const cause = toAppError(error).cause;
    if (codeOf(cause) !== 'account-exists-with-different-credential')
      return { done: false, words: refusalOf(error), email: null };
    const email = emailIn(cause);
    const credential = credentialIn(more, cause);
    if (email !== null && credential) pending = { email, credential };
    return {
      done: false,
      words:
        'There is an account with this address that has a password. Sign in with it once, and Google works too.',
      email,
    };
  }
}

const emailIn = (error: unknown): string | null => {
  const data =
    error instanceof Error && 'customData' in error ? (error.customData as { email?: unknown }) : {};
  return typeof data.email === 'string' ? data.email : null;
};

/** Adds the Google account that was refused above, once its owner has signed in with the password. Whether it was added. */
export async function addPending(): Promise<boolean> {
  const waiting = pending;
  pending = null;
  try {
    const [{ auth }, more] = await Promise.all([loadAuth(), loadMore()]);
    const user = auth.currentUser;
    if (!waiting || user?.email?.toLowerCase() !== waiting.email.toLowerCase()) return false;
    await more.linkWithCredential(user, waiting.credential);
    show(user);
    return true;
  } catch (error) {
    reportError(error); // signing in has worked, and Google can be added in the settings
    return false;
  }
}
