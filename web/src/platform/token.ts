import { AppError, toAppError } from './errors.ts';
import { loadAuth } from './sdk/load.ts';

/** The token that authorises a request of the signed-in user, or of nobody but `uid`. Throws `AppError` `unauthenticated`. */
export async function idToken(uid?: string): Promise<string> {
  try {
    const { auth } = await loadAuth();
    await auth.authStateReady();
    const user = auth.currentUser;
    if (user && user.uid === (uid ?? user.uid)) return await user.getIdToken();
  } catch (error) {
    throw toAppError(error);
  }
  throw new AppError('unauthenticated');
}
