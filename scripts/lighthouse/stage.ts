import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright } from '@playwright/test';
import { publishTag } from '@pawfolio/domain/tag';
import { must, tool } from '../lib/command.ts';
import { root } from '../lib/root.ts';
import { accounts, PASSWORD } from '../seed/accounts.ts';

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Empty</title><link rel="icon" href="data:," />
<meta name="viewport" content="width=device-width, initial-scale=1" /></head>
<body><div id="root"></div><script type="module" src="/main.js"></script></body></html>`;
const main = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')).render(createElement('h1', null, 'Hello'));`;

/** Builds what every page is held against: Vite and React, and one word. Returns the folder. */
export async function buildEmptyPage(): Promise<string> {
  const source = join(root, 'node_modules/.cache/pawfolio-empty');
  await mkdir(source, { recursive: true });
  await writeFile(join(source, 'index.html'), page);
  await writeFile(join(source, 'main.js'), main);
  await must('The build of an empty page', tool('vite'), ['build', source, '--logLevel', 'error']);
  return join(source, 'dist');
}

interface Session {
  localId: string;
  idToken: string;
  refreshToken: string;
}

async function post<Answer>(url: string, body: object, token?: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** Signs the customer of the demo in. */
export const signIn = (authHost: string): Promise<Session> =>
  post(`http://${authHost}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo`, {
    ...{ email: accounts.demo.email, password: PASSWORD, returnSecureToken: true },
  });

/** Makes a pet's card public. Returns the id of its tag. */
export async function publish(functionsHost: string, { idToken }: Session, petId: string): Promise<string> {
  const url = `http://${functionsHost}/demo-pawfolio/us-central1/${publishTag.name}`;
  const data = { petId, fields: ['name', 'photo', 'species', 'breed', 'careNotes'], lostMode: false };
  return (await post<{ result: { tagId: string } }>(url, { data }, idToken)).result.tagId;
}

const launch = (chromium: string) => ({
  executablePath: chromium,
  ignoreHTTPSErrors: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
});

/** A browser's folder in which the customer of the demo is signed in to `url`, and which has not opened the app yet. */
export async function signedInProfile(url: string, chromium: string, session: Session): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pawfolio-profile-'));
  const context = await playwright.launchPersistentContext(folder, launch(chromium));
  const { email, displayName } = accounts.demo;
  const user = {
    ...{ uid: session.localId, email, displayName, emailVerified: true, isAnonymous: false },
    providerData: [
      { providerId: 'password', uid: email, displayName, email, phoneNumber: null, photoURL: null },
    ],
    stsTokenManager: {
      refreshToken: session.refreshToken,
      accessToken: session.idToken,
      expirationTime: Date.now() + 3_600_000,
    },
    ...{
      createdAt: String(Date.now()),
      lastLoginAt: String(Date.now()),
      apiKey: 'demo',
      appName: '[DEFAULT]',
    },
  };
  const tab = await context.newPage();
  await tab.goto(`${url}/favicon.svg`);
  // What their last visit has left.
  await tab.evaluate(
    ([kept = '', name = '']) => {
      localStorage.setItem('firebase:authUser:demo:[DEFAULT]', kept);
      localStorage.setItem('pawfolio.signed-in', name);
    },
    [JSON.stringify(user), displayName],
  );
  await context.close();
  return folder;
}

const WARM_VISITS = 3;

/**
 * Opens each page some times without measuring: emulators that have just started compile themselves while they answer, on the
 * processors that the page is measured on.
 */
export async function warmUp(
  visits: readonly { url: string; profile: string | null }[],
  chromium: string,
): Promise<void> {
  const all = Array.from({ length: WARM_VISITS }, () => visits).flat();
  for (const { url, profile } of all) {
    // A browser that has been there would ask for less.
    const folder = await mkdtemp(join(tmpdir(), 'pawfolio-warm-'));
    if (profile !== null) await cp(profile, folder, { recursive: true });
    const context = await playwright.launchPersistentContext(folder, launch(chromium));
    const tab = await context.newPage();
    await tab.goto(url);
    await tab.getByRole('heading', { level: 1 }).first().waitFor();
    // A page with data listens for as long as it is open, and is never idle; all others are at once.
    await tab.waitForLoadState('networkidle', { timeout: 4_000 }).catch(() => undefined);
    await context.close();
    await removeFolder(folder);
  }
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
