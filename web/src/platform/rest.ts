import { env } from '../config/env.ts';
import { AppError, type ErrorCode } from './errors.ts';
import type { RestAnswer, RestDocument, Told } from './rest-query.ts';
import { decodeFields, encodeFields, timesIn } from './rest-values.ts';
import { idToken } from './token.ts';

/*
 * Firestore's own REST interface, for what a page needs before the SDK is there: the same documents under the same
 * security rules, without 22 KB of code (docs/decisions/0007).
 */
export const database = (): string => `projects/${env.firebase.projectId}/databases/(default)/documents`;

/** Where Firestore answers requests. */
export function origin(): string {
  const { emulators } = env;
  return emulators ? `http://${emulators.host}:${emulators.firestore}` : 'https://firestore.googleapis.com';
}

/** What an HTTP status means to the rest of the app; the others are the server's trouble and pass. */
const codes: Readonly<Partial<Record<number, ErrorCode>>> = {
  400: 'invalid-argument',
  401: 'unauthenticated',
  403: 'permission-denied',
  409: 'aborted',
  429: 'resource-exhausted',
};

async function post(method: string, body: object, headers: Record<string, string>): Promise<unknown> {
  const response = await fetch(`${origin()}/v1/${database()}${method}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new AppError(codes[response.status] ?? 'network');
  return response.json();
}

/** Asks, with the user's own rights. Throws `AppError`. */
export const ask = async (method: string, body: object): Promise<unknown> =>
  post(method, body, { Authorization: `Bearer ${await idToken()}` });

/** As somebody who is not signed in. */
const askAsNobody = (method: string, body: object): Promise<unknown> => post(method, body, {});

/** Reads one document; `asNobody` for one that is for everyone. Throws `AppError`. */
export async function askDoc(path: string, { asNobody = false } = {}): Promise<Told> {
  const parent = `${database()}/${path}`;
  // A plain GET would answer 404 for a document that is not there, which browsers report as an error of the page.
  const answers = (await (asNobody ? askAsNobody : ask)(':batchGet', {
    documents: [parent],
  })) as (RestAnswer & {
    found?: RestDocument;
  })[];
  return {
    ...{ parent, structuredQuery: {} },
    answers: answers.map(({ found, ...answer }) => ({ ...answer, ...(found && { document: found }) })),
  };
}

/** The documents that were found, in the order of the question. */
export const foundIn = ({ answers }: Told): { id: string; data: Record<string, unknown> }[] =>
  answers.flatMap(({ document }) =>
    document
      ? [
          {
            id: document.name.slice(document.name.lastIndexOf('/') + 1),
            data: decodeFields(document.fields ?? {}),
          },
        ]
      : [],
  );

/** One document; `undefined` when there is none. `asNobody` for one that is for everyone. Throws `AppError`. */
export const readDoc = async (
  path: string,
  who: { asNobody?: boolean } = {},
): Promise<Record<string, unknown> | undefined> => foundIn(await askDoc(path, who))[0]?.data;

/** Creates one document; `serverTime` becomes the moment of the commit. Throws `AppError`, `aborted` if it exists. */
export async function createDoc(path: string, data: object): Promise<void> {
  await ask(':commit', {
    writes: [
      {
        update: { name: `${database()}/${path}`, fields: encodeFields(data) },
        updateTransforms: timesIn(data).map((fieldPath) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' })),
        currentDocument: { exists: false },
      },
    ],
  });
}
