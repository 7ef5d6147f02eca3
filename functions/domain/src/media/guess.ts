import { clip, isIsoDate, normaliseLine, type IsoDate } from '../kernel/index.ts';
import type { DocumentDetails } from './details.ts';
import type { DocumentKind } from './kinds.ts';
import { documentKindLabel } from './labels.ts';

/** What file names of papers are made of, the more telling before the more general: an invoice for a vaccination is an invoice. */
const words: readonly [DocumentKind, RegExp][] = [
  ['invoice', /\b(invoices?|receipts?|bills?|rechnung\w*|factur\w*)\b/],
  ['prescription', /\b(prescri\w*|rx|rezept\w*|ordonnance|receta)\b/],
  ['neuterCertificate', /\b(neuter\w*|spay\w*|castrat\w*|kastr\w*|sterili\w*)\b/],
  ['insurance', /\b(insur\w*|polic(y|ies)|\w*versicherung\w*|assurance|seguro)\b/],
  ['labResult', /\b(lab|labs|laborator\w*|labor\w*|bloods?|bloodwork|urine|biops\w*|cytolog\w*|x ?rays?)\b/],
  ['pedigree', /\b(pedigree\w*|stammbaum|studbook|lineage)\b/],
  ['passport', /\b(passports?|heimtierausweis|passeport|pasaporte)\b/],
  [
    'vaccination',
    /\b(vaccin\w*|vax|rabies|distemper|parvo\w*|booster\w*|immuni\w*|impf\w*|tollwut|vacun\w*)\b/,
  ],
  ['registration', /\b(regist\w*|licen[cs]e|licensing|micro ?chip\w*|chip)\b/],
];

/** Words that a camera, a scanner or a messenger puts into a name and that say nothing of the paper. */
const NOISE =
  /\b(img|image|images|pxl|dsc|dscn|dcim|mvimg|photo|picture|screenshot|screen shot|scan|scans|scanned|cam ?scanner|adobe|whats ?app|signal|doc|docs|document|documents|file|untitled|download|copy|final|kopie|at|am|pm|jpeg|jpg|pdf)\d*\b/gi;

const DATE = /(?:^|\D)(((?:19|20)\d\d)([-. ]?)(\d\d)\3(\d\d))(?!\d)/;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a file name: no extension, no separators, `camelCase` as two words, nothing that a system has added. */
function wordsOf(fileName: string): string {
  const stem = normaliseLine(fileName)
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/\s*\(\d+\)\s*$/, '');
  const spaced = stem
    .replace(/%20|[_+]+/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    // A hyphen within `2026-03-01` or between spaces is more than a space.
    .replace(/(\p{L})-(?=[\p{L}\d])|(\d)-(?=\p{L})/gu, '$1$2 ');
  return normaliseLine(spaced);
}

const sentence = (text: string): string => {
  const calm = text.length > 3 && text === text.toUpperCase() ? text.toLowerCase() : text;
  return calm.charAt(0).toUpperCase() + calm.slice(1);
};

/** What is left of the words without what says nothing; '' if that is everything. */
function meaningOf(text: string): string {
  const rest = normaliseLine(text.replace(NOISE, ' '));
  return /\p{L}{3}/u.test(rest) ? text : '';
}

/**
 * What a paper may be, by the name of its file: a beginning for its owner, who sees and changes it. A day in the name of a
 * paper is taken for the day of issue unless it lies ahead; the day in the name of a snapshot is not.
 */
export function guessDocument(fileName: string, today: IsoDate): DocumentDetails {
  const text = wordsOf(fileName);
  const kind = words.find(([, pattern]) => pattern.test(plain(text)))?.[0] ?? 'other';
  const [, found = '', year = '', , month = '', day = ''] = DATE.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  const told = meaningOf(text.replace(found, ' '));
  const issuedOn = told !== '' && isIsoDate(date) && date <= today ? date : null;
  const rest = issuedOn === null ? told && text : text.replace(found, ' ');
  const title = normaliseLine(rest).replace(/^[\s.,;–-]+|[\s.,;–-]+$/g, '');
  return {
    kind,
    title: clip(sentence(title), 80).trim() || (kind === 'other' ? 'Document' : documentKindLabel(kind)),
    issuedOn,
    expiresOn: null,
  };
}
