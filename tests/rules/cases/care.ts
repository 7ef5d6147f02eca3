import { serverTime } from '@pawfolio/domain/kernel';
import { galleryPath, validGallery } from '@pawfolio/domain/media';
import { choicePath, choicesPath, validChoice } from '@pawfolio/domain/pet';
import { reminderSettingsPath, validReminderSettings } from '@pawfolio/domain/user';
import { allow, deny, type Case, type Doc, type Suite } from '../harness/case.ts';
import {
  access,
  childCases,
  HOME,
  idCases,
  listedById,
  LONG_AGO,
  OWNER,
  PET,
  stampedCases,
  UID,
} from './build.ts';

const choice = choicePath(UID, PET, 'choice');
const snoozed: Doc = { ...validChoice('snoozed') };

export const choiceSuite: Suite = {
  path: 'users/{uid}/pets/{petId}/choices/{choiceId}',
  cases: [
    ...access({
      path: choice,
      doc: snoozed,
      given: HOME,
      may: { get: OWNER, list: OWNER, create: OWNER, update: OWNER, delete: OWNER },
    }),
    ...stampedCases({ path: choice, doc: snoozed, given: HOME, patch: { until: '2027-01-31' } }),
    ...idCases(choicesPath(UID, PET), snoozed, HOME),
    ...childCases({ path: choice, doc: snoozed, patch: { until: '2027-01-31', updatedAt: serverTime } }),
    allow({
      name: 'from put off to not applicable',
      given: { ...HOME, [choice]: snoozed },
      ask: {
        commit: [{ update: choice, data: { state: 'not_applicable', until: null, updatedAt: serverTime } }],
      },
    }),
    deny({
      name: 'not applicable, and until a day all the same',
      given: { ...HOME, [choice]: snoozed },
      ask: { commit: [{ update: choice, data: { state: 'not_applicable', updatedAt: serverTime } }] },
    }),
  ],
};

/** A document without `createdAt` whose `updatedAt` is the time of the request, at every write. */
function restamped(path: string, doc: Doc, patch: Doc, given: Record<string, Doc> = {}): Case[] {
  const after = { ...given, [path]: doc };
  const update = (data: Doc): Case['ask'] => ({ commit: [{ update: path, data }] });
  return [
    allow({ name: 'created now', given, ask: { commit: [{ set: path, data: doc }] } }),
    deny({
      name: 'updatedAt: chosen on creation',
      given,
      ask: { commit: [{ set: path, data: { ...doc, updatedAt: LONG_AGO } }] },
    }),
    allow({ name: 'updated now', given: after, ask: update({ ...patch, updatedAt: serverTime }) }),
    deny({ name: 'updatedAt: left as it was', given: after, ask: update(patch) }),
    deny({ name: 'updatedAt: chosen', given: after, ask: update({ ...patch, updatedAt: LONG_AGO }) }),
    deny({
      name: 'unexpected key in an update',
      given: after,
      ask: update({ unexpected: 1, updatedAt: serverTime }),
    }),
  ];
}

const gallery = galleryPath(UID, PET);
const layout: Doc = { ...validGallery() };

const LONGEST = 'a'.repeat(128);
const orders: Case[] = [
  ...[[LONGEST, 'b'], ['b', LONGEST], [LONGEST]].map((order) =>
    allow({
      name: `order: ids of ${order.map(({ length }) => length).join(' and ')} characters`,
      given: HOME,
      ask: { commit: [{ set: gallery, data: { ...layout, order } }] },
    }),
  ),
  ...[
    [`${LONGEST}a`, 'b'],
    ['b', `${LONGEST}a`],
    ['', 'b'],
    ['b', ''],
    ['', ''],
  ].map((order) =>
    deny({
      name: `order: ids of ${order.map(({ length }) => length).join(' and ')} characters`,
      given: HOME,
      ask: { commit: [{ set: gallery, data: { ...layout, order } }] },
    }),
  ),
];

export const gallerySuite: Suite = {
  path: 'users/{uid}/pets/{petId}/layout/gallery',
  cases: [
    ...access({
      path: gallery,
      doc: layout,
      given: HOME,
      may: { get: OWNER, create: OWNER, update: OWNER, delete: OWNER },
    }),
    listedById(gallery, layout, HOME),
    ...restamped(gallery, layout, { order: ['a', 'b'] }, HOME),
    ...orders,
    ...childCases({ path: gallery, doc: layout, patch: { order: [], updatedAt: serverTime } }),
    deny({
      name: 'cover: half of a crop, in an update',
      given: { ...HOME, [gallery]: layout },
      ask: {
        commit: [
          { update: gallery, data: { cover: { photoId: 'a', crop: { x: 1 } }, updatedAt: serverTime } },
        ],
      },
    }),
  ],
};

const reminders = reminderSettingsPath(UID);

export const reminderSettingsSuite: Suite = {
  path: 'users/{uid}/settings/reminders',
  cases: [
    ...access({
      path: reminders,
      doc: { ...validReminderSettings() },
      may: { get: OWNER, create: OWNER, update: OWNER },
    }),
    listedById(reminders, { ...validReminderSettings() }),
    ...restamped(reminders, { ...validReminderSettings() }, { timeZone: 'Asia/Tokyo' }),
    deny({
      name: 'timeZone: no zone, in an update',
      given: { [reminders]: { ...validReminderSettings() } },
      ask: { commit: [{ update: reminders, data: { timeZone: '', updatedAt: serverTime } }] },
    }),
  ],
};
