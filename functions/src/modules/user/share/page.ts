import { escapeHtml, formatBytes, formatDate } from '@pawfolio/domain/kernel';
import { documentKindLabel } from '@pawfolio/domain/media';
import type { PassportContact, PassportRow, PetPassport } from '@pawfolio/domain/pet';
import { dialled } from '@pawfolio/domain/tag';
import type { Opened, SharedPaper } from './open.ts';
import { script, style } from './style.ts';

const e = escapeHtml;

const frame = (title: string, body: string, tail = ''): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${e(title)} · Pawfolio</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<main>${body}</main>${tail}
</body>
</html>
`;

/** The page of a link that has ended, and of one that never was: nobody can tell them apart. */
export const endedPage = (): string =>
  frame(
    'This link has ended',
    `<h1>This link has ended</h1>
<p>Its time is over, or its owner has taken it back. Nothing is shown here any more.</p>
<p>If you still need it, ask the person who sent it for a new one.</p>
<footer><a href="/">Pawfolio</a></footer>`,
  );

/** The page of somebody who has asked too often. */
export const busyPage = (): string =>
  frame(
    'One moment',
    `<h1>One moment</h1><p>This link was opened very often just now. Please try again in a minute.</p>`,
  );

/** A passport as a vet or sitter sees it: what the owner's printed one says, and the chosen documents. */
export function sharedPage(token: string, opened: Opened, photo: boolean): string {
  const { passport } = opened;
  const { name, allergies, medications, conditions, careNotes } = passport;
  const parts = [
    top(token, opened, photo),
    until(opened),
    section('Whom to call', passport.contacts.map(contact)),
    section('Who this is', identity(passport)),
    section('Allergies', rows(allergies), 'None entered.'),
    section('Medication', rows(medications)),
    section('Conditions', rows(conditions)),
    section('Vaccinations', doses(passport)),
    careNotes === null ? '' : section(`How to look after ${name}`, [`<p class="note">${e(careNotes)}</p>`]),
    section(
      'Documents',
      opened.papers.map((paper) => document(token, paper, opened.locale)),
    ),
    `<footer>As entered by the owner, ${e(passport.madeOn)}. This is a private record and no official document. <a href="/">Pawfolio</a></footer>`,
  ];
  const body = parts.filter((part) => part !== '').join('\n');
  return frame(`Passport of ${name}`, body, `\n<script>${script}</script>`);
}

function top(token: string, { passport, species }: Opened, photo: boolean): string {
  const picture = photo
    ? `<img class="photo" src="/s/${token}/photo" width="480" height="480" alt="${e(passport.name)}">`
    : '';
  const kind = species === 'other' ? 'Pet' : `${species.charAt(0).toUpperCase()}${species.slice(1)}`;
  const chip = passport.chip ? ` · Microchip ${passport.chip.display}` : '';
  return `<header class="top${photo ? '' : ' bare'}">${picture}<div><p class="muted">Pet passport</p><h1>${e(passport.name)}</h1><p class="muted">${e(`${kind}${chip}`)}</p></div></header>`;
}

function until({ endsAt, locale, timeZone }: Opened): string {
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  const end = new Intl.DateTimeFormat(locale, style).format(endsAt);
  return `<p class="until">The owner shares this with you to read, until <time datetime="${new Date(endsAt).toISOString()}">${e(end)} (${e(timeZone)})</time>, and can end it before. Please do not pass the link on.</p>`;
}

/** Nothing for an empty list, unless that is worth a word. */
function section(title: string, items: readonly string[], none?: string): string {
  if (items.length === 0 && none === undefined) return '';
  const id = title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const body =
    items.length === 0
      ? `<p class="muted">${none ?? ''}</p>`
      : items.length === 1
        ? `<div>${items[0] ?? ''}</div>`
        : `<ul class="rows">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return `<section class="card" aria-labelledby="${e(id)}"><h2 id="${e(id)}">${e(title)}</h2>${body}</section>`;
}

const identity = ({ identity: facts }: PetPassport): string[] => [
  `<dl>${facts.map(({ label, value }) => `<div><dt>${e(label)}</dt><dd>${e(value)}</dd></div>`).join('')}</dl>`,
];

const rows = (list: readonly PassportRow[]): string[] =>
  list.map(
    ({ label, value }) =>
      `<strong>${e(label)}</strong>${value === '' ? '' : `<br><span class="muted">${e(value)}</span>`}`,
  );

function contact({ role, name, phone, email, reference }: PassportContact): string {
  const number = phone === null ? '' : dialled(phone);
  const call = `<a class="way" href="tel:${e(number)}" aria-label="Call ${e(name || role)}">Call ${e(phone ?? '')}</a>`;
  const write = `<a class="way" href="mailto:${e(encodeURIComponent(email ?? ''))}">${e(email ?? '')}</a>`;
  const ways = [number === '' ? '' : call, email === null ? '' : write].join('');
  return `<div class="person"><p><strong>${e(name || role)}</strong>${name === '' ? '' : ` <span class="muted">${e(role)}</span>`}</p>${reference === null ? '' : `<p>Policy ${e(reference)}</p>`}${ways === '' ? '' : `<div class="ways">${ways}</div>`}</div>`;
}

const doses = ({ vaccinations }: PetPassport): string[] =>
  vaccinations.map(({ vaccine, givenOn, dueOn, product, lot, state }) => {
    const facts = [
      `Given ${givenOn}`,
      dueOn === null ? null : `next due ${dueOn}`,
      product,
      lot === null ? null : `lot ${lot}`,
    ].filter((fact) => fact !== null);
    return `<strong>${e(vaccine)}</strong>${state === null ? '' : ` <span class="state">${e(state)}</span>`}<br><span class="muted">${e(facts.join(' · '))}</span>`;
  });

function document(token: string, paper: SharedPaper, locale: string): string {
  const { title, kind, issuedOn, variants } = paper;
  const size = formatBytes(variants.original.bytes, locale);
  const facts = [documentKindLabel(kind), issuedOn === null ? null : formatDate(issuedOn, locale), size];
  const words = facts.filter((fact) => fact !== null).join(' · ');
  return `<div class="paper"><span><strong>${e(title)}</strong><br><span class="muted">${e(words)}</span></span><a class="way" href="/s/${token}/documents/${e(paper.id)}" aria-label="Download ${e(title)}">Download</a></div>`;
}
