/*
 * How whoever is signed in wants dates and money written. It is chosen in the settings and lies in the profile; a note of
 * it on this device has it at hand everywhere and at once, where reading the profile would cost a read and a wait.
 */

/** Where the note lies: the locale as the profile has it, and after a space the uid, so that it goes with the account. */
export const LOCALE_NOTE = 'pawfolio.locale';

const listeners = new Set<() => void>();

/** Has `listener` called when the note has changed; returns what ends that. */
export function onLocaleNote(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** To be called by whoever has changed the note. */
export const tellLocaleNote = (): void => listeners.forEach((listener) => listener());

/** The locale of the profile; undefined while nobody is signed in. */
export const chosenLocale = (): string | undefined => localStorage.getItem(LOCALE_NOTE)?.split(' ')[0];
