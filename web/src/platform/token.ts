import { AppError, toAppError } from './errors.ts';
import { loadAuth } from './sdk/load.ts';

/** The token that authorises a request of the signed-in user. Throws `AppError` `unauthenticated`. */
export async function idToken(): Promise<string> {
  try {
    const { auth } = await loadAuth();
    await auth.authStateReady();
    const token = await auth.currentUser?.getIdToken();
    if (token !== undefined) return token;
  } catch (error) {
    throw toAppError(error);
  }
  throw new AppError('unauthenticated');
}
