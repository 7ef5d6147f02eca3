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

export interface Account {
  uid: string;
  name: string;
  email: string;
  password: string;
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
  const { localId } = (await response.json()) as { localId: string };
  return { ...who, uid: localId };
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

/** The fields of a document past all rules, as the REST interface writes them; null when there is none. */
export async function storedFields(path: string): Promise<Record<string, unknown> | null> {
  const host = hostIn('FIRESTORE_EMULATOR_HOST');
  const name = `projects/${project}/databases/(default)/documents`;
  const answers = (await ask(`http://${host}/v1/${name}:batchGet`, {
    method: 'POST',
    body: JSON.stringify({ documents: [`${name}/${path}`] }),
  })) as { found?: { fields?: Record<string, unknown> } }[];
  return answers[0]?.found?.fields ?? null;
}

/** Ids of the documents in a collection, past all rules. */
export async function storedIds(path: string): Promise<string[]> {
  const host = hostIn('FIRESTORE_EMULATOR_HOST');
  const url = `http://${host}/v1/projects/${project}/databases/(default)/documents/${path}?pageSize=300`;
  const { documents = [] } = (await ask(url)) as { documents?: { name: string }[] };
  return documents.map(({ name }) => name.slice(name.lastIndexOf('/') + 1));
}

/** Changes one field of a document past all rules. `value` as the REST interface writes it: `{ integerValue: '3' }`. */
export async function setField(path: string, field: string, value: object): Promise<void> {
  const host = hostIn('FIRESTORE_EMULATOR_HOST');
  const name = `projects/${project}/databases/(default)/documents/${path}`;
  const mask = new URLSearchParams({ 'updateMask.fieldPaths': field, 'currentDocument.exists': 'true' });
  const body = JSON.stringify({ fields: { [field]: value } });
  await ask(`http://${host}/v1/${name}?${String(mask)}`, { method: 'PATCH', body });
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

async function tokenOf({ email, password }: Account): Promise<string> {
  const url = `${auth()}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password, returnSecureToken: true }),
  });
  return ((await response.json()) as { idToken: string }).idToken;
}
