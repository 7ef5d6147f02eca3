import type { Profile } from '@pawfolio/domain/user';
import { LOCALE_NOTE, tellLocaleNote } from '../shared/lib/locale-note.ts';
import { keepPrivate } from './private.ts';

/** Keeps at hand how the owner of a profile writes dates and money, wherever it is read. It goes when the account signs out. */
export function notingLocale(uid: string, profile: Profile): Profile {
  const note = `${profile.locale} ${uid}`;
  if (localStorage.getItem(LOCALE_NOTE) === note) return profile;
  keepPrivate(uid, localStorage, LOCALE_NOTE, note);
  // In a task of its own: whoever parses a profile is about to show it.
  setTimeout(tellLocaleNote);
  return profile;
}
