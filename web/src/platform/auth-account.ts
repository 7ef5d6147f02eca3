import { attempt, show } from './auth.ts';
import { toAppError } from './errors.ts';
import { reportError } from './report.ts';
import { loadAuth } from './sdk/load.ts';

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
