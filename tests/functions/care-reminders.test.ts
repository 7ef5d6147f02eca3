import { randomUUID } from 'node:crypto';
import { Timestamp, type DocumentData } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { resolveServerTime, type IsoDate } from '@pawfolio/domain/kernel';
import {
  choiceIdOf,
  choicePath,
  petPath,
  recordPath,
  validChoice,
  validPet,
  validRecord,
  type ChoiceContent,
} from '@pawfolio/domain/pet';
import {
  reminderSettingsPath,
  validProfile,
  validReminderSettings,
  type Profile,
} from '@pawfolio/domain/user';
import { refreshCare } from '../../functions/src/modules/pet/care-digest.ts';
import { sendDueReminders } from '../../functions/src/modules/pet/reminders.ts';
import { createLogger } from '../../functions/src/platform/logger.ts';
import { db } from './support/admin.ts';

const newId = (): string => randomUUID().replaceAll('-', '').slice(0, 20);
const stored = (data: object): DocumentData => resolveServerTime(data, Timestamp.now()) as DocumentData;

/** Ten in the morning in London, in summer. */
const MORNING = new Date('2026-06-15T09:00:00Z');
const DUE = '2026-06-15';

interface Options {
  profile?: Partial<Profile>;
  timeZone?: string | null;
  deceasedOn?: IsoDate | null;
  choice?: ChoiceContent;
}

let uid: string;
let petId: string;
beforeEach(() => {
  [uid, petId] = [newId(), newId()];
});

/** An owner with one pet for which a reminder is due on 15 June 2026. */
async function owner({
  profile,
  timeZone = 'Europe/London',
  deceasedOn = null,
  choice,
}: Options = {}): Promise<void> {
  await db.doc(`users/${uid}`).set({ ...stored(validProfile()), petCount: 1, lastPetId: petId, ...profile });
  if (timeZone !== null)
    await db.doc(reminderSettingsPath(uid)).set(stored(validReminderSettings({ timeZone })));
  await db
    .doc(petPath(uid, petId))
    .set(stored(validPet({ deceasedOn, insurance: null, coverPhotoId: null })));
  const due = validRecord('reminder', {
    title: 'Flea treatment',
    dueOn: DUE,
    doneOn: null,
    documentId: null,
  });
  await db.doc(recordPath(uid, petId, 'r1')).set(stored(due));
  if (choice) {
    const id = choiceIdOf({ key: `${petId}/reminder/r1`, petId, dueOn: DUE });
    await db
      .doc(choicePath(uid, petId, id))
      .set(stored({ ...validChoice(choice.state), until: choice.until }));
  }
  await refreshCare(db, uid, petId, MORNING);
}

const run = (now: Date): Promise<{ sent: number; failed: number }> =>
  sendDueReminders({
    store: db,
    accounts: {
      addressesOf: (uids) => Promise.resolve(new Map(uids.map((id) => [id, `${id}@pawfolio.test`]))),
    },
    logger: createLogger('test', () => undefined),
    now,
    appUrl: 'https://pawfolio.test',
  });

const mails = async (): Promise<DocumentData[]> => {
  const found = await db.collection('mail').where('uid', '==', uid).get();
  return found.docs.map((mail) => ({ id: mail.id, ...mail.data() }));
};

describe('reminders by e-mail', () => {
  it('are written in the format of the extension that sends them', async () => {
    await owner();
    await run(MORNING);
    const [mail] = await mails();
    expect(mail).toMatchObject({ id: `care_${uid}_2026-06-15`, to: `${uid}@pawfolio.test` });
    const { expireAt } = mail as { expireAt: Timestamp };
    expect(expireAt.toMillis()).toBe(MORNING.getTime() + 30 * 86_400_000);
    expect(mail?.['message']).toEqual({
      subject: 'Flea treatment for Biscuit is due today',
      text: expect.stringContaining('https://pawfolio.test/dashboard/settings') as string,
      html: expect.stringContaining('<!doctype html>') as string,
    });
  });

  it('are written once, however often and however many at a time', async () => {
    await owner();
    await Promise.all([run(MORNING), run(MORNING), run(MORNING)]);
    await run(new Date('2026-06-15T12:00:00Z'));
    expect(await mails()).toHaveLength(1);
  });

  it('speak of a thing once a stage, also on other days', async () => {
    await owner();
    await run(MORNING);
    await run(new Date('2026-06-16T09:00:00Z'));
    expect(await mails()).toHaveLength(1);
    await run(new Date('2026-06-23T09:00:00Z'));
    expect((await mails()).map(({ id }) => id as string).sort()).toEqual([
      `care_${uid}_2026-06-15`,
      `care_${uid}_2026-06-23`,
    ]);
  });

  it('are not written again when the one who sends them has removed them', async () => {
    await owner();
    await run(MORNING);
    await db.doc(`mail/care_${uid}_2026-06-15`).delete();
    await run(new Date('2026-06-15T12:00:00Z'));
    await run(new Date('2026-06-16T09:00:00Z'));
    expect(await mails()).toEqual([]);
  });

  it('are not written again for what has been late for years', async () => {
    await owner();
    await run(new Date('2026-09-15T09:00:00Z'));
    const mark = db.doc(`users/${uid}/meta/reminders`);
    const { keys } = (await mark.get()).data() as { keys: string[] };
    const others = Array.from({ length: 500 }, (_, n) => `p.reminder.x${n}.2026-09-20.month`);
    await mark.update({ keys: [...others, ...keys] });
    await run(new Date('2026-09-16T09:00:00Z'));
    await run(new Date('2029-09-15T09:00:00Z'));
    expect(await mails()).toHaveLength(1);
    expect(((await mark.get()).data() as { keys: string[] }).keys).toEqual(keys);
  });

  it.each<[string, Options]>([
    [
      'does not want them',
      { profile: { notifications: { orderEmails: true, reminderEmails: false, marketingEmails: false } } },
    ],
    ['has lost the pet', { deceasedOn: '2026-06-01' }],
    ['has put the item off', { choice: { state: 'snoozed', until: '2026-06-16' } }],
    ['has said that the item does not apply', { choice: { state: 'not_applicable', until: null } }],
  ])('go to nobody who %s', async (_who, options) => {
    await owner(options);
    await run(MORNING);
    expect(await mails()).toEqual([]);
  });

  it('speak again of what was put off, once it is back', async () => {
    await owner({ choice: { state: 'snoozed', until: '2026-06-16' } });
    await run(MORNING);
    await run(new Date('2026-06-16T09:00:00Z'));
    expect((await mails()).map(({ id }) => id as string)).toEqual([`care_${uid}_2026-06-16`]);
  });
});

describe('the day of a reminder is the owner’s', () => {
  it('waits for their morning', async () => {
    await owner({ timeZone: 'America/Los_Angeles' });
    await run(MORNING);
    expect(await mails()).toEqual([]);
    await run(new Date('2026-06-15T16:00:00Z'));
    expect((await mails()).map(({ id }) => id as string)).toEqual([`care_${uid}_2026-06-15`]);
  });

  it('is tomorrow where it is tomorrow', async () => {
    await owner({ timeZone: 'Pacific/Auckland' });
    await run(new Date('2026-06-15T21:00:00Z'));
    const [mail] = await mails();
    expect(mail?.['id']).toBe(`care_${uid}_2026-06-16`);
    expect((mail?.['message'] as DocumentData)['subject']).toContain('yesterday');
  });

  it.each([
    ['nothing is known of the zone', null],
    ['the zone does not exist', 'Mars/Olympus'],
  ])('is that of UTC where %s', async (_why, timeZone) => {
    await owner({ timeZone });
    await run(new Date('2026-06-15T08:00:00Z'));
    expect(await mails()).toHaveLength(1);
  });
});
