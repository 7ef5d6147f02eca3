import { GUEST } from './guest-key.ts';

/** That a guest has signed in to an account that was there before, and the proof of having been the guest. */
export interface GuestNote {
  guest: string;
  /** The account. */
  to: string;
  token: string;
  /** For another token, which lasts an hour; null once the account needs no proof to go on. */
  refresh: string | null;
  /** Pets for which there was no room so far. */
  left: number;
}

const isNote = (value: unknown): value is GuestNote =>
  typeof value === 'object' &&
  value !== null &&
  ['guest', 'to', 'token'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string');

function readNotes(): GuestNote[] {
  try {
    const notes: unknown = JSON.parse(localStorage.getItem(GUEST) ?? '[]');
    return Array.isArray(notes) ? notes.filter(isNote) : [];
  } catch {
    return [];
  }
}

function store(notes: readonly GuestNote[]): void {
  try {
    if (notes.length === 0) localStorage.removeItem(GUEST);
    else localStorage.setItem(GUEST, JSON.stringify(notes));
  } catch {
    // Storage that is full loses it, and with it only the move. There is nobody to tell.
  }
}

/** Notes a guest, or anew, until what they have made is moved. */
export const noteGuest = (note: GuestNote): void =>
  store([...readNotes().filter(({ guest }) => guest !== note.guest), note]);

/** The guests who have become this account. */
export const guestNotes = (uid: string): GuestNote[] => readNotes().filter(({ to }) => to === uid);

export const forgetGuest = (gone: string): void => store(readNotes().filter(({ guest }) => guest !== gone));

/** The same note without what would let anybody be the guest: it names the guest of a move that has begun, and proves nothing. */
export const disarmed = (note: GuestNote): GuestNote => ({
  ...note,
  token: `${note.token.split('.').slice(0, 2).join('.')}.`,
  refresh: null,
});

/** When an account leaves this device, what is left to be moved into it waits here, without the proofs. */
export const disarmNotes = (uid: string): void =>
  store(readNotes().map((note) => (note.to === uid ? disarmed(note) : note)));
