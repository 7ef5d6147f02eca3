import { toAppError } from './errors.ts';
import { forgetLive } from './live.ts';
import { forgetAccount } from './private.ts';
import { forgetDevice, loadAuth, setLeaving } from './sdk/load.ts';
import { DEVICE_CACHE } from './session.ts';
import { atMost } from '../shared/lib/at-most.ts';

/** So long it waits for other tabs to let go of the database: one that is just opening it may not hear that it should. */
const FOR_OTHERS_MS = 3_000;

/** Signs out, erases what this device kept of the account, and opens the landing page afresh. Throws `AppError`. */
export async function signOut(): Promise<void> {
  try {
    const sdk = await loadAuth();
    const uid = sdk.auth.currentUser?.uid;
    forgetLive();
    setLeaving(true);
    const erased = forgetDevice();
    await atMost(FOR_OTHERS_MS, erased);
    // Another tab may have noted it anew, or holds the database and lets go when it hears that nobody is signed in (`forgetLate`).
    localStorage.removeItem(DEVICE_CACHE);
    await sdk.signOut(sdk.auth);
    // From here on nothing of it is kept any more (`private.ts`).
    if (uid !== undefined) await forgetAccount(uid);
    await atMost(2 * FOR_OTHERS_MS, erased);
  } catch (error) {
    setLeaving(false);
    throw toAppError(error);
  }
  // The closed database cannot be opened again in this page.
  window.location.assign('/');
}
