import { normaliseLine, text } from '@pawfolio/domain/kernel';
import * as z from 'zod/mini';

/** As short as Firebase Auth may be told to accept; longer is what counts, so nothing else is asked of a password. */
export const PASSWORD_MIN = 8;
const PASSWORD_MAX = 128;
const EMAIL_MAX = 120;

/** A typed e-mail address. Only the shape: whether it exists is for a mail to find out. */
const email = z.pipe(
  z.pipe(z.string(), z.transform(normaliseLine)),
  z.string().check(
    z.refine((value) => value !== '', 'Enter your e-mail address'),
    z.refine(
      (value) => value === '' || (value.length <= EMAIL_MAX && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)),
      'Enter an e-mail address like name@example.com',
    ),
  ),
);

export const signInSchema = z.object({
  email,
  password: z.string().check(z.refine((value) => value !== '', 'Enter your password')),
});

export const signUpSchema = z.object({
  displayName: z.pipe(
    z.pipe(z.string(), z.transform(normaliseLine)),
    text(0, 80).check(z.refine((value) => value !== '', 'Enter the name that we should call you by')),
  ),
  email,
  password: z.string().check(
    z.refine((value) => value.length >= PASSWORD_MIN, `Use at least ${PASSWORD_MIN} characters`),
    z.refine((value) => value.length <= PASSWORD_MAX, `Use at most ${PASSWORD_MAX} characters`),
  ),
});

export const resetSchema = z.object({ email });

export type SignIn = z.infer<typeof signInSchema>;
export type SignUp = z.infer<typeof signUpSchema>;
export type Reset = z.infer<typeof resetSchema>;
