import { mergeGuest } from '@pawfolio/domain/user';
import { call } from '../../../platform/callables.ts';
import { toAppError, type ErrorCode } from '../../../platform/errors.ts';
import { forgetGuestNote, guestNote } from '../../../platform/guest-note.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { movedWords } from '../model/moved-words.ts';

/** What may be otherwise a moment later. */
const PASSING: readonly ErrorCode[] = ['network', 'offline', 'unknown', 'aborted', 'unauthenticated'];
const ATTEMPTS = 5;

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 1_000 * 2 ** attempt));

let running: Promise<void> | undefined;

async function move(token: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      const { moved, left } = await call(mergeGuest, { guestIdToken: token });
      forgetGuestNote();
      const words = movedWords(moved, left);
      if (words !== null) toast(words, { tone: left.pets > 0 ? 'neutral' : 'good' });
      return;
    } catch (error) {
      const passing = PASSING.includes(toAppError(error).code);
      if (passing && attempt < ATTEMPTS) {
        await pause(attempt);
        continue;
      }
      // What has to wait is tried again when the app is next opened.
      if (passing) return;
      forgetGuestNote();
      toast('What you made before you signed in could not be moved here.', { tone: 'danger' });
      return;
    }
  }
}

/** Moves what a guest has made into the account that they have signed in to, if that is still to be done. Never throws. */
export function resumeMerge(uid: string): Promise<void> {
  const note = guestNote(uid);
  if (note === null) return Promise.resolve();
  running ??= move(note.token).finally(() => (running = undefined));
  return running;
}
