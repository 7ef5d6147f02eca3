import { clip, daysBetween, escapeHtml, normaliseLine, type IsoDate } from '../kernel/index.ts';
import { byUrgency, careItems, type CareItem } from './care.ts';
import { withoutChosen, type ChoiceContent } from './choice-schema.ts';
import type { CareDocument, Entry, PetEntry } from './content.ts';

/** One e-mail. `to`, and `message: { subject, text, html }`, are what Firebase's Trigger Email extension sends. */
export interface CareMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /**
   * One a thing and stage that the mail speaks of, also usable as a document id. Whoever sends the mail keeps them and passes them as
   * `sent` from then on: that is what makes it at most once.
   */
  keys: string[];
}

export interface CareMailInput {
  /** The verified address, or null for a guest. */
  to: string | null;
  profile: { displayName: string; locale: string; notifications: { reminderEmails: boolean } };
  pets: readonly CareMailPet[];
  /** In the owner's time zone. */
  today: IsoDate;
  /** Keys of earlier mails. */
  sent?: ReadonlySet<string> | undefined;
  /** Where the app is, without a slash at its end. */
  appUrl: string;
}

export interface CareMailPet {
  pet: PetEntry;
  records: readonly Entry[];
  documents?: readonly CareDocument[] | undefined;
  /** By their ids: what is put off, or does not apply, is not mailed. */
  choices?: ReadonlyMap<string, ChoiceContent> | undefined;
}

/**
 * How near a date is. A mail goes out when the stage of a thing changes, five times at most: a month and a week before,
 * on the day, a week late and five weeks late. A run that was missed is made up for by the next.
 */
function stageOf(dueOn: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, dueOn);
  if (days > 7) return 'month';
  if (days > 0) return 'week';
  if (days > -7) return 'day';
  return days > -LAST_STAGE_DAYS ? 'late' : 'very-late';
}

/** What has been mailed about a thing: a date that moves makes it a new one. */
export const mailKey = ({ key, dueOn }: Pick<CareItem, 'key' | 'dueOn'>, today: IsoDate): string =>
  `${key.replaceAll('/', '.')}.${dueOn}.${stageOf(dueOn, today)}`;

/** Days after its date from which a thing has but one stage left. */
const LAST_STAGE_DAYS = 35;

/**
 * Of the keys of earlier mails those that a later mail might ask for: the last stage of a thing stays for good, since it lasts
 * until the thing is done; the stages before it can be forgotten once their time is over (and a day of travel west besides).
 */
export const lastingMailKeys = (keys: readonly string[], today: IsoDate): string[] =>
  [...new Set(keys)].filter((key) => {
    const [, dueOn, stage] = /\.(\d{4}-\d{2}-\d{2})\.([a-z-]+)$/.exec(key) ?? [];
    if (dueOn === undefined || stage === 'very-late') return true;
    return daysBetween(dueOn, today) <= LAST_STAGE_DAYS + 1;
  });

/** The mail that an owner gets today about all pets, or null: not wanted, no address, or nothing that is new since the last. */
export function careMail({ to, profile, pets, today, sent, appUrl }: CareMailInput): CareMail | null {
  if (to === null || !profile.notifications.reminderEmails) return null;
  const { locale } = profile;
  const due = pets.map(({ choices = new Map<string, ChoiceContent>(), ...source }) => ({
    name: normaliseLine(source.pet.name),
    items: withoutChosen(careItems({ ...source, today, locale }), choices, today).filter(
      (item) => !sent?.has(mailKey(item, today)),
    ),
  }));
  const items = due.flatMap((pet) => pet.items).sort(byUrgency);
  if (items.length === 0) return null;
  const names = due.filter((pet) => pet.items.length > 0).map(({ name }) => name);
  const parts = partsOf(profile.displayName, items, appUrl);
  return {
    to,
    subject: subjectOf(items, names),
    text: textOf(parts),
    html: htmlOf(parts),
    keys: items.map((item) => mailKey(item, today)),
  };
}

function subjectOf(items: readonly CareItem[], names: readonly string[]): string {
  const [first] = items;
  if (first && items.length === 1) return clip(normaliseLine(first.sentence.replace(/\.$/, '')), 150);
  const whom = names.length > 3 ? `${names.length} pets` : listOf(names);
  return clip(`${items.length} reminders for ${whom}`, 150);
}

const listOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

interface Parts {
  greeting: string;
  sections: { heading: string; sentences: string[] }[];
  appUrl: string;
}

function partsOf(displayName: string, items: readonly CareItem[], appUrl: string): Parts {
  const name = normaliseLine(displayName);
  const sentences = (late: boolean): string[] =>
    items
      .filter(({ urgency }) => (urgency === 'overdue') === late)
      .map(({ sentence }) => normaliseLine(sentence));
  return {
    greeting: name === '' ? 'Hello,' : `Hello ${name},`,
    sections: [
      { heading: 'Overdue', sentences: sentences(true) },
      { heading: 'Coming up', sentences: sentences(false) },
    ].filter((section) => section.sentences.length > 0),
    appUrl,
  };
}

const OPEN = 'See it all in Pawfolio';
const WHY = 'You get this because reminders by e-mail are switched on.';
const STOP = 'Switch them off in your settings';

const textOf = ({ greeting, sections, appUrl }: Parts): string =>
  [
    greeting,
    ...sections.map(({ heading, sentences }) =>
      [heading, ...sentences.map((line) => `- ${line}`)].join('\n'),
    ),
    `${OPEN}: ${appUrl}/dashboard`,
    `${WHY} ${STOP}: ${appUrl}/dashboard/settings`,
  ].join('\n\n') + '\n';

function htmlOf({ greeting, sections, appUrl }: Parts): string {
  const link = (path: string, words: string): string =>
    `<a href="${escapeHtml(appUrl + path)}">${escapeHtml(words)}</a>`;
  const lists = sections.map(
    ({ heading, sentences }) =>
      `<h2 style="font-size:16px;margin:24px 0 8px">${heading}</h2>` +
      `<ul style="padding-left:20px;margin:0">${sentences.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
  );
  return (
    '<!doctype html><html lang="en"><meta charset="utf-8">' +
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:560px;margin:0 auto;padding:24px">' +
    `<p>${escapeHtml(greeting)}</p>${lists.join('')}` +
    `<p style="margin-top:24px">${link('/dashboard', OPEN)}</p>` +
    `<p style="font-size:13px">${WHY} ${link('/dashboard/settings', STOP)}.</p></body></html>`
  );
}
