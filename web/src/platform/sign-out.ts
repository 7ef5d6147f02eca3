import { toAppError } from './errors.ts';
import { forgetLive } from './live.ts';
import { forgetPictures } from './pictures.ts';
import { forgetDevice, loadAuth } from './sdk/load.ts';

/** Signs out, erases what this device kept of the account, and opens the landing page afresh. Throws `AppError`. */
export async function signOut(): Promise<void> {
  try {
    const sdk = await loadAuth();
    forgetLive();
    await Promise.all([forgetPictures(), forgetDevice()]);
    await sdk.signOut(sdk.auth);
  } catch (error) {
    throw toAppError(error);
  }
  // The closed database cannot be opened again in this page.
  window.location.assign('/');
}
