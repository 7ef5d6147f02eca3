import { describe, expect, it } from 'vitest';
import { resetSchema, signInSchema, signUpSchema } from './credentials.ts';

describe('what people sign up with', () => {
  const valid = { displayName: 'Robin Vale', email: 'robin@pawfolio.test', password: 'correct horse' };

  it('is tidied, but for the password', () => {
    const typed = {
      displayName: ' Robin  Vale ',
      email: ' robin@pawfolio.test ',
      password: ' correct horse ',
    };
    expect(signUpSchema.parse(typed)).toEqual({ ...valid, password: ' correct horse ' });
  });

  it.each([
    ['displayName', '  ', 'Enter the name that we should call you by'],
    ['displayName', 'x'.repeat(81), 'At most 80 characters'],
    ['email', '', 'Enter your e-mail address'],
    ['email', 'robin', 'Enter an e-mail address like name@example.com'],
    ['email', 'robin@pawfolio', 'Enter an e-mail address like name@example.com'],
    ['password', 'horse12', 'Use at least 8 characters'],
    ['password', 'x'.repeat(129), 'Use at most 128 characters'],
  ])('%s %j: %s', (key, value, message) => {
    const issues = signUpSchema.safeParse({ ...valid, [key]: value }).error?.issues;
    expect(issues).toMatchObject([{ path: [key], message }]);
  });
});

describe('what people sign in with', () => {
  it('may be a password of any length: it is as long as it is', () => {
    expect(signInSchema.safeParse({ email: 'robin@pawfolio.test', password: 'x' }).success).toBe(true);
  });
  it('is not nothing', () => {
    const issues = signInSchema.safeParse({ email: ' ', password: '' }).error?.issues;
    expect(issues?.map((issue) => issue.message)).toEqual([
      'Enter your e-mail address',
      'Enter your password',
    ]);
  });
  it('is an address alone to reset the password', () => {
    expect(resetSchema.parse({ email: 'robin@pawfolio.test' })).toEqual({ email: 'robin@pawfolio.test' });
  });
});
