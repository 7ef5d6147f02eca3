import { useSyncExternalStore } from 'react';
import { onLocaleNote } from '../lib/locale-note.ts';
import { locale } from '../lib/locale.ts';

/**
 * How dates and numbers are written. A page may be drawn before its reader's profile is known: it is drawn again then. Called for that
 * alone where they are written by what asks for itself (`formatMoment`, `formatPrice`).
 */
export const useLocale = (): string => useSyncExternalStore(onLocaleNote, locale);
