import { normaliseLine } from '@pawfolio/domain/kernel';

/*
 * What may be typed into the forms of an account. Plain functions, not schemas: the pages to sign in are the first that
 * many people load, and what is stored of it, the name, is checked by the profile's schema when it is written.
 */

/** As short as a password may be. Longer is what counts, so nothing else is asked of it. */
export const PASSWORD_MIN = 8;
const PASSWORD_MAX = 128;
const NAME_MAX = 80;
const EMAIL_MAX = 120;

/** What is wrong with a typed value, in words; `undefined` when nothing is. */
type Problem = string | undefined;

/** Only the shape: whether an address exists is for a mail to find out. */
export function emailProblem(typed: string): Problem {
  const email = normaliseLine(typed);
  if (email === '') return 'Enter your e-mail address';
  if (email.length <= EMAIL_MAX && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return undefined;
  return 'Enter an e-mail address like name@example.com';
}

/** A password that exists is as long as it is. */
export const passwordProblem = (typed: string): Problem => (typed === '' ? 'Enter your password' : undefined);

export function newPasswordProblem(typed: string): Problem {
  if (typed.length < PASSWORD_MIN) return `Use at least ${PASSWORD_MIN} characters`;
  return typed.length > PASSWORD_MAX ? `Use at most ${PASSWORD_MAX} characters` : undefined;
}

export function nameProblem(typed: string): Problem {
  const name = normaliseLine(typed);
  if (name === '') return 'Enter the name that we should call you by';
  return name.length > NAME_MAX ? `Use at most ${NAME_MAX} characters` : undefined;
}

/** What is sent: as typed, but for stray spaces. A password is never changed. */
export const tidied = <Values extends { email: string; displayName?: string }>(values: Values): Values => ({
  ...values,
  email: normaliseLine(values.email),
  ...(values.displayName !== undefined && { displayName: normaliseLine(values.displayName) }),
});
