/** Used where a stored locale is none that the platform understands. */
export const DEFAULT_LOCALE = 'en-GB';

/**
 * A locale that `Intl` accepts. Profiles hold one that is BCP 47 by shape only, and `Intl` throws for some of those
 * (`en-a`); a page must not break for it.
 */
export function safeLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? DEFAULT_LOCALE;
  } catch {
    return DEFAULT_LOCALE;
  }
}
