import type { User } from 'firebase/auth';
import { attempt, show } from './auth.ts';
import { AppError } from './errors.ts';
import { loadMore } from './google.ts';
import { keepPrivate } from './private.ts';

/** How the owner shows that it is them: by the password that they have, or by their Google account. */
export type Proof = { password: string } | 'google' | 'recent';

type More = Awaited<ReturnType<typeof loadMore>>;

async function prove(more: More, user: User, proof: Proof): Promise<void> {
  if (proof === 'recent') return;
  if (proof === 'google') {
    await more.reauthenticateWithPopup(user, new more.GoogleAuthProvider(), more.resolver);
    return;
  }
  const credential = more.EmailAuthProvider.credential(user.email ?? '', proof.password);
  await more.reauthenticateWithCredential(user, credential);
}

/** Does something with the user who is signed in, and makes known what has become of them. Throws `AppError`. */
async function change(action: (more: More, user: User) => Promise<unknown>): Promise<void> {
  const more = await loadMore();
  await attempt(async (sdk) => {
    const user = sdk.auth.currentUser;
    if (!user) throw new AppError('unauthenticated');
    await action(more, user);
    show(sdk.auth.currentUser);
  });
}

/** Shows that it is really the owner, for what asks for a sign-in of the last minutes. Throws `AppError`. */
export const confirmOwner = (proof: Proof): Promise<void> =>
  change(async (more, user) => {
    await prove(more, user, proof);
    await user.getIdToken(true);
  });

/**
 * Another password, or the first one of an account that had none. Other devices are signed out by it. Throws `AppError`:
 * `invalid-credentials` for a wrong password, `requires-recent-login`, `weak-password`.
 */
export const setPassword = (proof: Proof, password: string): Promise<void> =>
  change(async (more, user) => {
    await prove(more, user, proof);
    await more.updatePassword(user, password);
    await more.reload(user); // the list of ways to sign in may have grown
  });

const KEY = 'pawfolio.new-email';

/** The address that waits to be confirmed; null when none does. Only this device knows of it. */
export function waitingEmail(uid: string, email: string | null): string | null {
  const waiting = localStorage.getItem(`${KEY}.${uid}`);
  return waiting === email ? null : waiting;
}

/** Asks for another address: it counts once the link in the mail to it was followed. Throws `AppError`, as `setPassword` does. */
export const askForEmail = (proof: Proof, email: string): Promise<void> =>
  change(async (more, user) => {
    await prove(more, user, proof);
    await more.verifyBeforeUpdateEmail(user, email, { url: window.location.href });
    keepPrivate(user.uid, localStorage, `${KEY}.${user.uid}`, email);
  });

/** Stays with the address that there is. The link in the mail keeps working: whoever has it can still follow it. */
export const forgetEmail = (uid: string): void => localStorage.removeItem(`${KEY}.${uid}`);

/** Asks the server what has become of the account. Throws `AppError`; who is signed out by a new address is signed out here. */
export const refreshUser = (): Promise<void> => change((more, user) => more.reload(user));

/** Throws `AppError`; `refusalOf` (`google.ts`) has the words. */
export const addGoogle = (): Promise<void> =>
  change((more, user) => more.linkWithPopup(user, new more.GoogleAuthProvider(), more.resolver));

/** Throws `AppError` `failed-precondition` when it is the only way to sign in. */
export const removeGoogle = (): Promise<void> =>
  change(async (more, user) => {
    if (user.providerData.length < 2) throw new AppError('failed-precondition');
    await more.unlink(user, more.GoogleAuthProvider.PROVIDER_ID);
  });
