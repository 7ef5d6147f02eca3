import { serverTime } from '@pawfolio/domain/kernel';
import { validProfile } from '@pawfolio/domain/user';
import { allow, deny, type Case, type Doc, type Suite } from '../harness/case.ts';
import { access, OWNER, PROFILE, stampedCases } from './build.ts';

const given = { [PROFILE]: validProfile() };
const update = (data: Doc): Case['ask'] => ({
  commit: [{ update: PROFILE, data: { ...data, updatedAt: serverTime } }],
});
const notifications = { orderEmails: false, reminderEmails: false, marketingEmails: true };

const updates: Case[] = [
  allow({ name: 'marketingEmails: switched on later', given, ask: update({ notifications }) }),
  ...Object.keys(notifications).map((key) =>
    deny({
      name: `${key}: a word instead of a boolean, in an update`,
      given,
      ask: update({ notifications: { ...notifications, [key]: 'yes' } }),
    }),
  ),
  deny({
    name: 'unexpected notification, in an update',
    given,
    ask: update({ notifications: { ...notifications, unexpected: true } }),
  }),
  allow({ name: 'displayName: changed', given, ask: update({ displayName: 'Robin', units: 'imperial' }) }),
  deny({ name: 'displayName: too long, in an update', given, ask: update({ displayName: 'a'.repeat(81) }) }),
];

const create = (locale: string): Case['ask'] => ({
  commit: [{ set: PROFILE, data: validProfile({ locale }) }],
});
const locales: Case[] = [
  allow({ name: 'locale: language of 8 letters', ask: create('abcdefgh') }),
  deny({ name: 'locale: language of 9 letters', ask: create('abcdefghi') }),
  deny({ name: 'locale: underscore in a subtag', ask: create('en-a_b') }),
  deny({ name: 'locale: digit in the language', ask: create('e1') }),
];

/** No list of profiles, not even of one’s own. */
const lists: Case[] = (['owner', 'server'] as const).map((who) => ({
  name: 'list of the one with one’s own id',
  who,
  given,
  ask: { list: 'users', where: [['__name__', '==', '{uid}']] },
  allowed: who === 'server',
}));

export const profileSuite: Suite = {
  path: 'users/{uid}',
  cases: [
    ...access({ path: PROFILE, doc: validProfile(), may: { get: OWNER, create: OWNER, update: OWNER } }),
    ...stampedCases({ path: PROFILE, doc: validProfile(), patch: { displayName: 'Robin' } }),
    ...updates,
    ...locales,
    ...lists,
    allow({ name: 'a profile that is not there yet can be asked for', ask: { get: PROFILE } }),
  ],
};
