/** BCP 47 by shape: a language and subtags. The whole is at most 35 characters. */
export const LOCALE_PATTERN = '[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*';
export const LOCALE_MAX = 35;
