import { env } from '../config/env.ts';
import { AppError, type ErrorCode } from './errors.ts';
import type { ListSource } from './refs.ts';
import { decodeFields, encodeFields, timesIn, type RestFields } from './rest-values.ts';
import { idToken } from './token.ts';

/*
 * Firestore's own REST interface, for what a page needs before the SDK is there: the same documents under the same
 * security rules, without 22 KB of code (docs/decisions/0007).
 */
interface RestDocument {
  name: string;
  fields?: RestFields;
}

const database = (): string => `projects/${env.firebase.projectId}/databases/(default)/documents`;

function origin(): string {
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

async function ask(method: string, body: object): Promise<unknown> {
  const response = await fetch(`${origin()}/v1/${database()}${method}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await idToken()}` },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new AppError(codes[response.status] ?? 'network');
  return response.json();
}

/** One document; `undefined` when there is none. Throws `AppError`. */
export async function readDoc(path: string): Promise<Record<string, unknown> | undefined> {
  // A plain GET would answer 404 for a document that is not there, which browsers report as an error of the page.
  const answers = (await ask(':batchGet', { documents: [`${database()}/${path}`] })) as {
    found?: RestDocument;
  }[];
  const found = answers.find((answer) => answer.found)?.found;
  return found && decodeFields(found.fields ?? {});
}

/** A list, in the order of its source. Throws `AppError`. */
export async function readList({
  path,
  orderBy,
  limit,
}: ListSource): Promise<{ id: string; data: Record<string, unknown> }[]> {
  const end = path.lastIndexOf('/');
  const structuredQuery = {
    from: [{ collectionId: path.slice(end + 1) }],
    ...(orderBy && {
      orderBy: [
        { field: { fieldPath: orderBy[0] }, direction: orderBy[1] === 'asc' ? 'ASCENDING' : 'DESCENDING' },
      ],
    }),
    ...(limit !== undefined && { limit }),
  };
  const answers = (await ask(`${end < 0 ? '' : `/${path.slice(0, end)}`}:runQuery`, {
    structuredQuery,
  })) as { document?: RestDocument }[];
  return answers.flatMap(({ document }) =>
    document
      ? [
          {
            id: document.name.slice(document.name.lastIndexOf('/') + 1),
            data: decodeFields(document.fields ?? {}),
          },
        ]
      : [],
  );
}

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
