import { mergeGuest } from '@pawfolio/domain/user';
import { call } from '../../../platform/callables.ts';
import { toAppError, type ErrorCode } from '../../../platform/errors.ts';
import {
  disarmed,
  forgetGuest,
  guestNotes,
  noteGuest,
  type GuestNote,
} from '../../../platform/guest-note.ts';
import { proofOf } from '../../../platform/guest-proof.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { movedWords, type Counts } from '../model/moved-words.ts';

/** What will not be otherwise at another time. After anything else the guest stays noted. */
const FINAL: readonly ErrorCode[] = ['invalid-argument', 'failed-precondition', 'permission-denied'];
const ATTEMPTS = 5;
const LOST = 'What you made before you signed in could not be moved here.';
const LATER =
  'What you made before you signed in is still on its way into this account. It goes on by itself.';

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 1_000 * 2 ** attempt));

/** Says what has come since the last time. Pets for which there is no room stay noted, by their names alone. */
function settle(note: GuestNote, moved: Counts, left: { pets: number }): void {
  const isFirst = note.left === 0;
  const since = isFirst ? moved : { pets: note.left - left.pets, designs: 0, orders: 0 };
  if (left.pets === 0) forgetGuest(note.guest);
  else noteGuest({ ...disarmed(note), left: left.pets });
  const words = isFirst || since.pets > 0 ? movedWords(since, left) : null;
  if (words !== null) toast(words, { tone: left.pets > 0 ? 'neutral' : 'good' });
}

async function move(note: GuestNote): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      const { moved, left } = await call(mergeGuest, { guestIdToken: await proofOf(note) });
      settle(note, moved, left);
      return;
    } catch (error) {
      if (FINAL.includes(toAppError(error).code)) {
        forgetGuest(note.guest);
        toast(LOST, { tone: 'danger' });
        return;
      }
      // What has to wait is tried again when the app is next opened.
      if (attempt >= ATTEMPTS) return;
      await pause(attempt);
    }
  }
}

async function moveAll(uid: string): Promise<void> {
  for (const note of guestNotes(uid)) await move(note);
}

/** A browser without locks may do it twice, which the server bears. */
const oneTab = (uid: string, work: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(`pawfolio.merge.${uid}`, work) : work();

let running: Promise<void> | undefined;

/**
 * Moves what guests have made into the account that they have signed in to, if that is still to be done; in one tab at a time.
 * Never throws.
 */
export function resumeMerge(uid: string): Promise<void> {
  running ??= oneTab(uid, () => moveAll(uid)).finally(() => (running = undefined));
  return running;
}

/** The same, but for no longer than this; what is not done by then goes on. Whether all has come for which there is room. */
export async function mergedWithin(uid: string, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([resumeMerge(uid), late]);
  clearTimeout(timer);
  return guestNotes(uid).every(({ refresh }) => refresh === null);
}

/** Brings along what there is to bring within a time, and says so when it takes longer. */
export async function bringWithin(uid: string, milliseconds: number): Promise<void> {
  if (!(await mergedWithin(uid, milliseconds))) toast(LATER, { tone: 'neutral' });
}
