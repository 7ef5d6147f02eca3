import { FieldPath, FieldValue, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { today, type IsoDate } from '@pawfolio/domain/kernel';
import {
  careDigestPath,
  careDigestSchema,
  careMail,
  dueItems,
  lastingMailKeys,
  mailKey,
  type CareMail,
} from '@pawfolio/domain/pet';
import { reminderSettingsPath, reminderSettingsSchema } from '@pawfolio/domain/user';
import type { Logger } from '../../platform/logger.ts';
import { mailExpiry } from '../../platform/mail.ts';
import { readCare } from './care-source.ts';

/** What the reminders need of the accounts. */
export interface Accounts {
  /** The address of each account that has one and is not disabled. */
  addressesOf(uids: readonly string[]): Promise<Map<string, string>>;
}

export interface RemindersDeps {
  store: Firestore;
  accounts: Accounts;
  logger: Logger;
  now: Date;
  /** Where the app is, without a slash at its end. */
  appUrl: string;
}

/** From when to when, by the owner's clock, a mail may go out: a run that fails is made up for by the next. */
const FIRST_HOUR = 8;
const LAST_HOUR = 20;
const PAGE = 200;

const ownerSchema = z.object({
  displayName: z.string(),
  locale: z.string(),
  notifications: z.object({ reminderEmails: z.boolean() }),
});
const sentSchema = z.object({ checkedOn: z.string(), keys: z.array(z.string()) });

const sentPath = (uid: string): string => `users/${uid}/meta/reminders`;

interface Owner {
  uid: string;
  profile: z.infer<typeof ownerSchema>;
  today: IsoDate;
  /** Keys of earlier mails. */
  sent: readonly string[];
}

/** Day and hour of a clock in a zone; in UTC if the platform does not know the zone. */
export function localTime(timeZone: string, now: Date): { day: IsoDate; hour: number } {
  try {
    const format = new Intl.DateTimeFormat('en-u-nu-latn', { hour: 'numeric', hourCycle: 'h23', timeZone });
    return { day: today(timeZone, now), hour: Number(format.format(now)) };
  } catch {
    return localTime('UTC', now);
  }
}

/**
 * Puts a mail about what is due into `mail/`, for everybody who wants one and for whom it is between 8 and 20 o'clock: at
 * most one an owner and day, and each thing at most once a stage (`careMail`). May be repeated, interrupted and run twice
 * at a time. What fails for one owner is logged and tried again by the next run. Answers how many mails were written.
 */
export async function sendDueReminders(deps: RemindersDeps): Promise<{ sent: number; failed: number }> {
  const total = { sent: 0, failed: 0 };
  const wanting = deps.store
    .collection('users')
    .where('notifications.reminderEmails', '==', true)
    .orderBy(FieldPath.documentId())
    .limit(PAGE);
  let page = await wanting.get();
  while (!page.empty) {
    for (const owner of await ownersAwake(deps, page.docs)) {
      try {
        if (await remind(deps, owner)) total.sent += 1;
      } catch (error) {
        total.failed += 1;
        deps.logger.error('No reminder could be written', error, { uid: owner.uid });
      }
    }
    page = await wanting.startAfter(page.docs.at(-1)?.id).get();
  }
  return total;
}

/** Those for whom it is day, and who have not been looked at today. */
async function ownersAwake(
  { store, now }: RemindersDeps,
  users: readonly DocumentSnapshot[],
): Promise<Owner[]> {
  const withPets = users.filter((user) => user.get('petCount') !== 0);
  if (withPets.length === 0) return [];
  const settings = await store.getAll(...withPets.map(({ id }) => store.doc(reminderSettingsPath(id))));
  const awake = withPets.flatMap((user, index) => {
    const known = z.safeParse(reminderSettingsSchema, settings[index]?.data());
    const { day, hour } = localTime(known.success ? known.data.timeZone : 'UTC', now);
    return hour >= FIRST_HOUR && hour < LAST_HOUR ? [{ user, day }] : [];
  });
  if (awake.length === 0) return [];
  const sent = await store.getAll(...awake.map(({ user }) => store.doc(sentPath(user.id))));
  return awake.flatMap(({ user, day }, index) => {
    const profile = z.safeParse(ownerSchema, user.data());
    const { checkedOn, keys } = sentOf(sent[index]);
    if (!profile.success || checkedOn === day) return [];
    return [{ uid: user.id, profile: profile.data, today: day, sent: keys }];
  });
}

/** Looks at one owner's day; true if there is a mail. */
async function remind(deps: RemindersDeps, owner: Owner): Promise<boolean> {
  const mail = await mailFor(deps, owner);
  const { store } = deps;
  const marker = store.doc(sentPath(owner.uid));
  // The mail and the mark are one commit, so that no crash can come between them; whoever comes second finds the mark.
  return store.runTransaction(async (transaction) => {
    const { checkedOn, keys } = sentOf(await transaction.get(marker));
    if (checkedOn >= owner.today) return false;
    const all = lastingMailKeys([...(mail?.keys ?? []), ...keys], owner.today);
    transaction.set(marker, { checkedOn: owner.today, keys: all });
    if (!mail) return false;
    const { to, subject, text, html } = mail;
    transaction.set(store.doc(`mail/care_${owner.uid}_${owner.today}`), {
      to,
      message: { subject, text, html },
      uid: owner.uid,
      createdAt: FieldValue.serverTimestamp(),
      ...mailExpiry(deps.now.getTime()),
    });
    return true;
  });
}

/** What the mark says; nothing for an owner who has never been looked at. */
function sentOf(mark: DocumentSnapshot | undefined): z.infer<typeof sentSchema> {
  const known = z.safeParse(sentSchema, mark?.data());
  return known.success ? known.data : { checkedOn: '', keys: [] };
}

/** The digest, one read, tells for most owners that there is nothing to say. */
async function mailFor(deps: RemindersDeps, owner: Owner): Promise<CareMail | null> {
  const { store, accounts, appUrl } = deps;
  const { uid, profile, today: day } = owner;
  const digest = z.safeParse(careDigestSchema, (await store.doc(careDigestPath(uid)).get()).data());
  if (!digest.success) return null;
  const sent = new Set(owner.sent);
  const concerned = Object.entries(digest.data.pets)
    .filter(([petId, pet]) => dueItems(petId, pet, day).some((item) => !sent.has(mailKey(item, day))))
    .map(([petId]) => petId);
  if (concerned.length === 0) return null;
  const to = (await accounts.addressesOf([uid])).get(uid) ?? null;
  const sources = await Promise.all(concerned.map((petId) => readCare(store, uid, petId)));
  const pets = sources.flatMap(({ pet, ...source }) => (pet ? [{ ...source, pet }] : []));
  return careMail({ to, profile, pets, today: day, sent, appUrl });
}
