/** The project that the journeys run in; see `web/build/environment.ts`. */
const project = 'demo-pawfolio';

function hostIn(variable: string): string {
  const host = process.env[variable];
  if (!host) throw new Error(`${variable} is not set: run the journeys by \`npm run test:e2e\``);
  return host;
}

async function ask(url: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, {
    ...init,
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer owner' },
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

const auth = (): string => `http://${hostIn('FIREBASE_AUTH_EMULATOR_HOST')}`;
/** Where Auth's emulator is. */
export const authUrl = auth;

export interface Account {
  uid: string;
  name: string;
  email: string;
  password: string;
  /** Of the session that begins with the account. */
  tokens: { id: string; refresh: string };
}

let made = 0;

/** An address that nobody has used. */
export const freshEmail = (): string => `e2e-${process.pid}-${Date.now()}-${++made}@pawfolio.test`;

/** An account without a profile, as somebody who has signed up and not been here since. */
export async function createAccount(): Promise<Account> {
  const who = { name: 'Robin Vale', email: freshEmail(), password: 'correct horse battery' };
  const url = `${auth()}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=demo`;
  const body = { displayName: who.name, email: who.email, password: who.password };
  // Not as the owner of the project: that would be an account made by an administrator.
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const made = (await response.json()) as { localId: string; idToken: string; refreshToken: string };
  return { ...who, uid: made.localId, tokens: { id: made.idToken, refresh: made.refreshToken } };
}

/** A visitor who has been signed in anonymously, as the first thing worth keeping does it. */
export async function createGuest(): Promise<Account> {
  const url = `${auth()}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=demo`;
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
  const response = await fetch(url, { ...init, body: JSON.stringify({ returnSecureToken: true }) });
  const made = (await response.json()) as { localId: string; idToken: string; refreshToken: string };
  const tokens = { id: made.idToken, refresh: made.refreshToken };
  return { uid: made.localId, name: '', email: '', password: '', tokens };
}

/** Whether there is still an account of this uid. */
export async function hasAccount(uid: string): Promise<boolean> {
  const url = `${auth()}/identitytoolkit.googleapis.com/v1/projects/${project}/accounts:lookup`;
  const found = (await ask(url, { method: 'POST', body: JSON.stringify({ localId: [uid] }) })) as {
    users?: unknown[];
  };
  return (found.users ?? []).length > 0;
}

/** Calls a function of the backend as an account. */
export async function callAs({ tokens }: Account, name: string, data: object): Promise<void> {
  const host = hostIn('FUNCTIONS_EMULATOR_HOST');
  const response = await fetch(`http://${host}/${project}/us-central1/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${tokens.id}` },
    body: JSON.stringify({ data }),
  });
  if (!response.ok) throw new Error(`${name} answered ${response.status}: ${await response.text()}`);
}

/** The uid of an address. Throws when it has no account. */
export async function uidOf(email: string): Promise<string> {
  const url = `${auth()}/identitytoolkit.googleapis.com/v1/projects/${project}/accounts:lookup`;
  const found = (await ask(url, { method: 'POST', body: JSON.stringify({ email: [email] }) })) as {
    users?: { localId: string }[];
  };
  const uid = found.users?.[0]?.localId;
  if (uid === undefined) throw new Error(`${email} has no account`);
  return uid;
}

/** Does what the link in the newest mail to `email` does: sets a new password. */
export async function followResetLink(email: string, newPassword: string): Promise<void> {
  const { oobCodes } = (await ask(`${auth()}/emulator/v1/projects/${project}/oobCodes`)) as {
    oobCodes: { email: string; requestType: string; oobCode: string }[];
  };
  const mail = oobCodes.findLast((code) => code.email === email && code.requestType === 'PASSWORD_RESET');
  if (!mail) throw new Error(`No mail to ${email}`);
  await ask(`${auth()}/identitytoolkit.googleapis.com/v1/accounts:resetPassword?key=demo`, {
    method: 'POST',
    body: JSON.stringify({ oobCode: mail.oobCode, newPassword }),
  });
}

/** Follows the link in the newest mail that asks `email` to become the address of an account. */
export async function followNewAddress(email: string): Promise<void> {
  const { oobCodes } = (await ask(`${auth()}/emulator/v1/projects/${project}/oobCodes`)) as {
    oobCodes: { newEmail?: string; requestType: string; oobLink: string }[];
  };
  const mail = oobCodes.findLast(
    (code) => code.newEmail === email && code.requestType === 'VERIFY_AND_CHANGE_EMAIL',
  );
  if (!mail) throw new Error(`No mail to ${email}`);
  const response = await fetch(mail.oobLink, { redirect: 'manual' });
  if (response.status >= 400) throw new Error(`The link was answered ${response.status}`);
}

/** How an account can be signed in to: `password`, `google.com`. */
export async function providersOf(email: string): Promise<string[]> {
  const url = `${auth()}/identitytoolkit.googleapis.com/v1/projects/${project}/accounts:lookup`;
  const found = (await ask(url, { method: 'POST', body: JSON.stringify({ email: [email] }) })) as {
    users?: { providerUserInfo?: { providerId: string }[] }[];
  };
  return (found.users?.[0]?.providerUserInfo ?? []).map(({ providerId }) => providerId).sort();
}

/** Where the documents are, for requests, and how their names begin. */
export function documentsUrl(): { url: string; name: string } {
  const name = `projects/${project}/databases/(default)/documents`;
  return { url: `http://${hostIn('FIRESTORE_EMULATOR_HOST')}/v1/${name}`, name };
}

/** The fields of a document past all rules, as the REST interface writes them; null when there is none. */
export async function storedFields(path: string): Promise<Record<string, unknown> | null> {
  const { url, name } = documentsUrl();
  const answers = (await ask(`${url}:batchGet`, {
    method: 'POST',
    body: JSON.stringify({ documents: [`${name}/${path}`] }),
  })) as { found?: { fields?: Record<string, unknown> } }[];
  return answers[0]?.found?.fields ?? null;
}

/** Ids of the documents in a collection, past all rules. */
export async function storedIds(path: string): Promise<string[]> {
  const { documents = [] } = (await ask(`${documentsUrl().url}/${path}?pageSize=300`)) as {
    documents?: { name: string }[];
  };
  return documents.map(({ name }) => name.slice(name.lastIndexOf('/') + 1));
}

/** Changes one field of a document past all rules. `value` as the REST interface writes it: `{ integerValue: '3' }`. */
export async function setField(path: string, field: string, value: object): Promise<void> {
  const mask = new URLSearchParams({ 'updateMask.fieldPaths': field, 'currentDocument.exists': 'true' });
  const body = JSON.stringify({ fields: { [field]: value } });
  await ask(`${documentsUrl().url}/${path}?${String(mask)}`, { method: 'PATCH', body });
}

/** Deletes a document past all rules. */
export async function removeDocument(path: string): Promise<void> {
  await ask(`${documentsUrl().url}/${path}`, { method: 'DELETE' });
}

/** Every document of the database past all rules, wherever it is, as text with its path. */
export async function wholeDatabase(): Promise<string[]> {
  const answers = (await ask(`${documentsUrl().url}:runQuery`, {
    method: 'POST',
    body: JSON.stringify({ structuredQuery: { from: [{ allDescendants: true }] } }),
  })) as { document?: object }[];
  return answers.flatMap(({ document }) => (document ? [JSON.stringify(document)] : []));
}

/** Runs a function that a schedule would run, now. */
export async function runScheduled(name: string): Promise<void> {
  const url = `http://${hostIn('FUNCTIONS_EMULATOR_HOST')}/functions/projects/${project}/triggers/us-central1-${name}-0`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  if (!response.ok) throw new Error(`${name} answered ${response.status}: ${await response.text()}`);
}

const bucket = (): string =>
  `http://${hostIn('FIREBASE_STORAGE_EMULATOR_HOST')}/v0/b/${project}.appspot.com/o`;

/** Paths of the files below a folder of the bucket, past all rules. */
export async function storedFiles(folder: string): Promise<string[]> {
  const { items = [] } = (await ask(`${bucket()}?${String(new URLSearchParams({ prefix: folder }))}`)) as {
    items?: { name: string }[];
  };
  return items.map(({ name }) => name);
}

/** A file as somebody gets it, by the rules; null for somebody who is not signed in. */
export async function fetchFile(path: string, who: Account | null): Promise<Response> {
  const headers = who ? { Authorization: `Firebase ${await tokenOf(who)}` } : undefined;
  return fetch(`${bucket()}/${encodeURIComponent(path)}?alt=media`, { headers: headers ?? {} });
}

export async function tokenOf({ email, password }: Account): Promise<string> {
  const url = `${auth()}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password, returnSecureToken: true }),
  });
  return ((await response.json()) as { idToken: string }).idToken;
}

/** Writes a document past all rules. `fields` as the REST interface writes them. */
export async function plant(path: string, fields: object): Promise<void> {
  await ask(`${documentsUrl().url}/${path}`, { method: 'PATCH', body: JSON.stringify({ fields }) });
}
