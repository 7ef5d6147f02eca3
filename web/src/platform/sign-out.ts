import { toAppError } from './errors.ts';
import { forgetLive } from './live.ts';
import { forgetAccount } from './private.ts';
import { forgetDevice, loadAuth, setLeaving } from './sdk/load.ts';

/** Signs out, erases what this device kept of the account, and opens the landing page afresh. Throws `AppError`. */
export async function signOut(): Promise<void> {
  try {
    const sdk = await loadAuth();
    const uid = sdk.auth.currentUser?.uid;
    forgetLive();
    setLeaving(true);
    await forgetDevice();
    await sdk.signOut(sdk.auth);
    // From here on nothing of it is kept any more (`private.ts`).
    if (uid !== undefined) await forgetAccount(uid);
  } catch (error) {
    setLeaving(false);
    throw toAppError(error);
  }
  // The closed database cannot be opened again in this page.
  window.location.assign('/');
}
