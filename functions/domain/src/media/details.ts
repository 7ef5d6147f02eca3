import * as z from 'zod/mini';
import { normaliseLine } from '../kernel/index.ts';
import { documentReservationSchema, type DocumentReservation } from './schema.ts';

/** What the owner says of a paper, and may change at any time. */
export type DocumentDetails = Pick<DocumentReservation, 'kind' | 'title' | 'issuedOn' | 'expiresOn'>;

/** The same as it is typed: '' where nothing has been said. */
export type DocumentValues = Record<keyof DocumentDetails, string>;

export interface DocumentIssue {
  path: [keyof DocumentDetails];
  message: string;
}

/** Details as their form shows them. */
export const documentValues = ({ kind, title, issuedOn, expiresOn }: DocumentDetails): DocumentValues => ({
  kind,
  title,
  issuedOn: issuedOn ?? '',
  expiresOn: expiresOn ?? '',
});

let schema: z.ZodMiniType<DocumentDetails> | undefined;

/** Compiled at its first use: pages that only read papers do not need it. */
const detailsSchema = (): z.ZodMiniType<DocumentDetails> =>
  (schema ??= z.pick(documentReservationSchema, {
    kind: true,
    title: true,
    issuedOn: true,
    expiresOn: true,
  }));

/** Tidies and checks a form. Every issue has the name of its field and a sentence for the owner. */
export function checkDocument(
  values: DocumentValues,
): { value: DocumentDetails } | { issues: DocumentIssue[] } {
  const title = normaliseLine(values.title);
  const content = {
    kind: values.kind,
    title,
    issuedOn: values.issuedOn || null,
    expiresOn: values.expiresOn || null,
  };
  const parsed = z.safeParse(detailsSchema(), content);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path }) => path[0] as keyof DocumentDetails));
    return { issues: [...names].map((name) => ({ path: [name], message: explain(name, title) })) };
  }
  const { issuedOn, expiresOn } = parsed.data;
  if (issuedOn !== null && expiresOn !== null && expiresOn < issuedOn)
    return { issues: [{ path: ['expiresOn'], message: 'This is before the day it was issued.' }] };
  return { value: parsed.data };
}

function explain(name: keyof DocumentDetails, title: string): string {
  if (name === 'kind') return 'Please choose what kind of document this is.';
  if (name !== 'title') return 'This is not a date we can use.';
  return title === '' ? 'Please give it a title.' : 'This is too long: at most 80 characters fit.';
}
