import { safeLocale } from '@pawfolio/domain/kernel';
import { chosenLocale } from './locale-note.ts';

/** How dates and numbers are written: as the profile says, or else as the browser does it. */
export const locale = (): string => safeLocale(chosenLocale() ?? navigator.language);

/** An instant where the reader is: `4 May 2026, 09:30`, unless other parts are asked for. */
export const formatMoment = (
  millis: number,
  parts: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' },
): string => new Intl.DateTimeFormat(locale(), parts).format(millis);
