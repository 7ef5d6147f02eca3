/** That a guest has signed in to an account that was there before: the account, and the proof of having been the guest. */
export interface GuestNote {
  to: string;
  token: string;
}

const KEY = 'pawfolio.guest';

/** Keeps it until what the guest has made is moved; storage that is full loses it, and with it only the move. */
export function noteGuest(note: GuestNote): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(note));
  } catch {
    // There is nobody to tell.
  }
}

/** The note of this account; null when there is none. */
export function guestNote(uid: string): GuestNote | null {
  try {
    const note = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<GuestNote> | null;
    return note?.to === uid && typeof note.token === 'string' ? { to: uid, token: note.token } : null;
  } catch {
    return null;
  }
}

export const forgetGuestNote = (): void => localStorage.removeItem(KEY);
