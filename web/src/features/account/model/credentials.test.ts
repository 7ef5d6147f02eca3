import { profileSchema } from '@pawfolio/domain/user';
import { describe, expect, it } from 'vitest';
import { emailProblem, nameProblem, newPasswordProblem, passwordProblem, tidied } from './credentials.ts';

describe('an e-mail address', () => {
  it.each(['robin@pawfolio.test', ' robin@pawfolio.test ', 'r.o+b@sub.pawfolio.co.uk', 'zoë@pawfolio.test'])(
    'may be %s',
    (typed) => {
      expect(emailProblem(typed)).toBeUndefined();
    },
  );
  it.each(['', ' '])('is not %j', (typed) => {
    expect(emailProblem(typed)).toBe('Enter your e-mail address');
  });
  it.each([
    'robin',
    'robin@pawfolio',
    'robin@@pawfolio.test',
    'ro bin@pawfolio.test',
    `${'x'.repeat(120)}@a.test`,
  ])('is not %s', (typed) => {
    expect(emailProblem(typed)).toBe('Enter an e-mail address like name@example.com');
  });
});

describe('a name', () => {
  it('is as long as a profile takes it', () => {
    const { displayName } = profileSchema.shape;
    for (const name of ['R', 'x'.repeat(80), 'x'.repeat(81)]) {
      expect(nameProblem(name) === undefined).toBe(displayName.safeParse(name).success);
    }
    expect(nameProblem('  ')).toBe('Enter the name that we should call you by');
  });
});

describe('a password', () => {
  it('that exists may be of any length', () => {
    expect(passwordProblem('x')).toBeUndefined();
    expect(passwordProblem('')).toBe('Enter your password');
  });
  it('that is new has 8 to 128 characters', () => {
    expect(newPasswordProblem('x'.repeat(7))).toBe('Use at least 8 characters');
    expect(newPasswordProblem('x'.repeat(8))).toBeUndefined();
    expect(newPasswordProblem('x'.repeat(128))).toBeUndefined();
    expect(newPasswordProblem('x'.repeat(129))).toBe('Use at most 128 characters');
  });
});

describe('what is sent', () => {
  it('is tidied, but for the password', () => {
    expect(
      tidied({ displayName: ' Robin  Vale ', email: ' robin@pawfolio.test ', password: ' correct horse ' }),
    ).toEqual({ displayName: 'Robin Vale', email: 'robin@pawfolio.test', password: ' correct horse ' });
  });
});
