import { signIn } from '../../../platform/auth.ts';
import { GUEST } from '../../../platform/guest-key.ts';
import { useAuth } from '../../../platform/session.ts';

/** So long the next page waits for what a guest has made: it may be about just that. */
const PATIENCE_MS = 20_000;

/** Brings along what a guest has made, once they have signed in. Never throws. */
export async function bringAlong(): Promise<void> {
  const uid = useAuth.getState().user?.uid;
  if (uid === undefined || localStorage.getItem(GUEST) === null) return;
  try {
    await (await import('./merge.ts')).bringWithin(uid, PATIENCE_MS);
  } catch {
    // Its code could not be had: the next page that has a connection goes on with it.
  }
}

/** Signs in, and brings along what a guest has made. Throws `AppError`, as `signIn` does. */
export async function enter(input: { email: string; password: string }): Promise<void> {
  await signIn(input);
  await bringAlong();
}
