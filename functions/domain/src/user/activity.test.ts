import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  activityInWords,
  activityKinds,
  activitySchema,
  signInChanges,
  type SignInState,
} from './activity.ts';

const before: SignInState = { methods: ['password'], email: 'hash', since: '1' };

it.each<[string, Partial<SignInState>, string[]]>([
  ['nothing', {}, []],
  ['a new address, which ends sessions too', { email: 'other', since: '2' }, ['email_changed']],
  ['Google besides', { methods: ['password', 'google.com'] }, ['sign_in_method_added']],
  ['no password any more', { methods: [] }, ['sign_in_method_removed']],
  ['one for the other', { methods: ['google.com'] }, ['sign_in_method_added', 'sign_in_method_removed']],
  ['a new password', { since: '2' }, ['password_changed']],
])('%s', (_what, after, kinds) => {
  expect(signInChanges(before, { ...before, ...after })).toEqual(kinds);
});

it('a guest who signs up has changed neither address nor password, and who adds a password no password', () => {
  const guest: SignInState = { methods: [], email: 'none', since: '0' };
  expect(signInChanges(guest, before)).toEqual(['sign_in_method_added']);
  const byGoogle = { ...before, methods: ['google.com'] };
  const both = { ...before, methods: ['google.com', 'password'], since: '2' };
  expect(signInChanges(byGoogle, both)).toEqual(['sign_in_method_added']);
});

it('says each kind in words, and knows no other', () => {
  expect(new Set(activityKinds.map(activityInWords)).size).toBe(activityKinds.length);
  const at = { toMillis: () => 1 };
  expect(
    z.parse(activitySchema, { kind: 'link_made', at, petId: null, email: 'robin@pawfolio.test' }),
  ).toEqual({
    ...{ kind: 'link_made', at, petId: null },
  });
  expect(z.safeParse(activitySchema, { kind: 'robin@pawfolio.test', at, petId: null }).success).toBe(false);
});
