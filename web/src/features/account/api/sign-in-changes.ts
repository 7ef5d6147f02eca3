import { reviewSignIn } from '@pawfolio/domain/user';
import {
  addGoogle,
  refreshUser as refresh,
  removeGoogle,
  setPassword,
} from '../../../platform/auth-methods.ts';
import { call } from '../../../platform/callables.ts';
import { useAuth } from '../../../platform/session.ts';

/** Has the server look whether how one signs in has changed, and note it. That it cannot be asked right now changes nothing. */
export async function lookAtSignIn(): Promise<void> {
  await call(reviewSignIn, {}).catch(() => undefined);
}

/** The same change, of which the record of sensitive actions learns at once. Nobody waits for that. */
const noted =
  <Input extends unknown[]>(change: (...input: Input) => Promise<void>) =>
  async (...input: Input): Promise<void> => {
    await change(...input);
    void lookAtSignIn();
  };

export const changePassword = noted(setPassword);
export const connectGoogle = noted(addGoogle);
export const disconnectGoogle = noted(removeGoogle);

/** Asks whether `email` is still the address of the account. Throws `AppError`, as `refreshUser` does. */
export async function lookForNewEmail(email: string): Promise<boolean> {
  await refresh();
  if (useAuth.getState().user?.email === email) return false;
  void lookAtSignIn();
  return true;
}
