import { escapeHtml, today } from '@pawfolio/domain/kernel';
import { ageInWords, decodeMicrochip } from '@pawfolio/domain/pet';
import { dialled, type PublicTag } from '@pawfolio/domain/tag';
import { style } from './style.ts';

/** What the page says of a message that was just sent. */
export const answers = {
  tell: 'Thank you. We have told the owner.',
  told: 'Thank you. The owner has just been told; there is nothing more to do.',
  'too-often': 'The owner has had many messages in a short time. Please call, or try again in an hour.',
} as const;
export type Answer = keyof typeof answers;

export const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'string' && Object.hasOwn(answers, value);

const e = escapeHtml;

const frame = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="description" content="A lost-pet card of Pawfolio.">
<title>${e(title)} · Pawfolio</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<main>${body}</main>
</body>
</html>
`;

/** The page of a tag under which nothing is public, and of one that never was. */
export const missingPage = (): string =>
  frame(
    'Nothing is shown here',
    `<h1>Nothing is shown here</h1>
<p>The owner of this tag does not show a card right now.</p>
<p>If you have found a pet, any vet or animal shelter can read its microchip for free and reach the owner.</p>
<footer><a href="/">Pawfolio</a></footer>`,
  );

/** The card as a stranger sees it. Works without a script. */
export function cardPage(tagId: string, tag: PublicTag, answer: Answer | null): string {
  const name = tag.name ?? 'This pet';
  const parts = [
    answer === null ? '' : `<p class="said" role="status">${answers[answer]}</p>`,
    tag.lost
      ? `<p class="lost">${e(name)} is lost. Please help to bring ${e(tag.name ?? 'it')} home.</p>`
      : '',
    picture(tagId, tag),
    `<div><h1>${e(tag.name ?? 'Hello')}</h1>${summary(tag)}</div>`,
    tag.message === null ? '' : `<p class="said note">${e(tag.message)}</p>`,
    people(tag),
    facts(tag),
    answer === null || answer === 'too-often' ? form(tagId, tag) : '',
    `<footer>The owner chose what is shown here. No address is ever among it. <a href="/">Pawfolio</a></footer>`,
  ];
  return frame(tag.lost ? `${name} is lost` : name, parts.filter((part) => part !== '').join('\n'));
}

const picture = (tagId: string, { photo, name }: PublicTag): string =>
  photo === null
    ? ''
    : `<img class="photo" src="/t/${tagId}/photo" width="${photo.width}" height="${photo.height}" alt="${e(name ?? 'The pet')}" fetchpriority="high">`;

function summary({ species, breed, sex, bornOn }: PublicTag): string {
  const age = bornOn === null ? null : ageInWords(bornOn, today('UTC'));
  const kind = breed ?? (species === 'other' ? null : species);
  const words = [kind, sex, age].filter((word) => word !== null).join(' · ');
  return words === '' ? '' : `<p class="muted">${e(words.charAt(0).toUpperCase() + words.slice(1))}</p>`;
}

function ways(who: string, phone: string): string {
  const number = dialled(phone);
  if (number === '') return `<p>${e(phone)}</p>`;
  return `<div class="ways"><a class="way call" href="tel:${e(number)}" aria-label="Call ${e(who)}">Call ${e(phone)}</a><a class="way" href="sms:${e(number)}" aria-label="Send ${e(who)} a message">Message</a></div>`;
}

function people({ contacts, vet }: PublicTag): string {
  const persons = contacts.map(
    ({ name, relation, phone }) =>
      `<div class="person"><p><strong>${e(name)}</strong>${relation === null ? '' : ` <span class="muted">${e(relation)}</span>`}</p>${ways(name, phone)}</div>`,
  );
  const clinic =
    vet && `${vet.clinic}${vet.phone}` !== ''
      ? [
          `<div class="person"><p><strong>${e(vet.clinic === '' ? 'Vet' : vet.clinic)}</strong>${vet.clinic === '' ? '' : ' <span class="muted">Vet</span>'}</p>${vet.phone === '' ? '' : ways(vet.clinic === '' ? 'the vet' : vet.clinic, vet.phone)}</div>`,
        ]
      : [];
  const all = [...persons, ...clinic];
  return all.length === 0
    ? ''
    : `<section class="card" aria-labelledby="call"><h2 id="call">Who to call</h2>${all.join('')}</section>`;
}

function facts({ colour, microchip, careNotes }: PublicTag): string {
  const fact = (label: string, value: string | null): string =>
    value === null ? '' : `<div><dt>${label}</dt><dd class="note">${e(value)}</dd></div>`;
  const chip = microchip === null ? null : decodeMicrochip(microchip, 'en-GB').display;
  const list = fact('Looks', colour) + fact('Microchip', chip) + fact('Good to know', careNotes);
  return list === '' ? '' : `<section class="card" aria-label="Details"><dl>${list}</dl></section>`;
}

const form = (tagId: string, { name }: PublicTag): string => `<section class="card" aria-labelledby="seen">
<h2 id="seen">Have you seen ${e(name ?? 'this pet')}?</h2>
<p class="muted">The owner gets a message at once. We do not note where you are or who you are.</p>
<form method="post" action="/t/${tagId}/seen">
<label>Where, and when? (optional)<textarea name="note" rows="3" maxlength="280"></textarea></label>
<label>Your phone number (optional)<input name="phone" type="tel" autocomplete="tel" maxlength="32"></label>
<button>I have seen ${e(name ?? 'this pet')}</button>
</form></section>`;
