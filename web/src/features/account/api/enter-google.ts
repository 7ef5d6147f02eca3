import { addPending, continueWithGoogle, type Entered } from '../../../platform/google.ts';
import { useAuth } from '../../../platform/session.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { bringAlong } from './enter.ts';

export { prepareGoogle } from '../../../platform/google.ts';

let waiting = false;

/** Until the page is left: whoever then signs in with the password of that address has Google added. */
function addOnceSignedIn(): void {
  if (waiting) return;
  waiting = true;
  const stop = useAuth.subscribe(({ user }) => {
    if (!user || user.isGuest) return;
    stop();
    waiting = false;
    void addPending().then((added) => {
      if (added) toast('From now on you can sign in with Google too', { tone: 'good' });
    });
  });
}

/** Signs in or up by a window of Google, and brings along what a guest has made. Never throws. */
export async function enterWithGoogle(): Promise<Entered> {
  const entered = await continueWithGoogle();
  if (entered.done) await bringAlong();
  else if (entered.email !== null) addOnceSignedIn();
  return entered;
}
