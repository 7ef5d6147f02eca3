import type { BrowserContext, Page } from '@playwright/test';
import { authUrl } from './emulators.ts';

/**
 * Stands in for Google's `api.js`, which neither the SDK nor the emulator brings along: it carries messages between a page and the
 * frame in it, and nothing else. What they say to each other is theirs.
 */
function carrier(): void {
  type Reply = (results: unknown[]) => void;
  interface Letter {
    pawfolio: 'send' | 'reply' | 'hello';
    id: number;
    type: string;
    data: unknown;
  }
  const world = globalThis as unknown as Record<string, unknown>;
  function peerOf(other: () => Window | null) {
    const handlers = new Map<string, (data: unknown) => unknown>();
    const early: Letter[] = [];
    const replies = new Map<number, Reply>();
    let greet = (): void => undefined;
    const greeted = new Promise<void>((resolve) => (greet = resolve));
    let last = 0;
    const post = (letter: Letter): void => other()?.postMessage(letter, '*');
    // What an answer throws is nobody's: the SDK throws in each.
    const answer = ({ id, data }: Letter): void => {
      try {
        replies.get(id)?.(data as unknown[]);
      } catch {
        // Google's own does the same.
      }
    };
    const handle = ({ id, type, data }: Letter): void =>
      post({ pawfolio: 'reply', id, type, data: [handlers.get(type)?.(data)] });
    addEventListener('message', ({ source, data }: MessageEvent<Partial<Letter> | null>) => {
      if (source !== other() || data?.pawfolio === undefined) return;
      const letter = data as Letter;
      if (letter.pawfolio === 'hello') greet();
      else if (letter.pawfolio === 'reply') answer(letter);
      else if (handlers.has(letter.type)) handle(letter);
      else early.push(letter);
    });
    return {
      post,
      restyle: () => Promise.resolve(),
      ping: (done: () => void) => greeted.then(done),
      register: (type: string, handler: (data: unknown) => unknown): void => {
        handlers.set(type, handler);
        early.splice(0).forEach(handle);
      },
      send: (type: string, data: unknown, reply: Reply): void => {
        replies.set(++last, reply);
        post({ pawfolio: 'send', id: last, type, data });
      },
    };
  }
  const context = {
    open: (
      {
        where,
        url,
        attributes,
      }: { where: Element; url: string; attributes: { style: Record<string, string> } },
      opened: (peer: ReturnType<typeof peerOf>) => unknown,
    ): unknown => {
      const frame = document.createElement('iframe');
      Object.assign(frame.style, attributes.style);
      const peer = peerOf(() => frame.contentWindow);
      frame.src = url;
      where.append(frame);
      return opened(peer);
    },
    getParentIframe: () => peerOf(() => parent),
  };
  world['gapi'] = {
    load: (_name: string, { callback }: { callback: () => void }) => callback(),
    iframes: { CROSS_ORIGIN_IFRAMES_FILTER: {}, Iframe: {}, getContext: () => context },
  };
  if (parent !== self) parent.postMessage({ pawfolio: 'hello', id: 0, type: '', data: null }, '*');
  const script = document.currentScript as HTMLScriptElement | null;
  const ready = new URL(script?.src ?? location.href).searchParams.get('onload') ?? 'gapi_onload';
  (world[ready] as (() => void) | undefined)?.();
}

/** Makes windows of Google work in a browser without the internet. */
export async function bringGoogle(context: BrowserContext): Promise<void> {
  await context.route('https://apis.google.com/js/api.js*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `(${carrier.toString()})()` }),
  );
  // How the emulator's window looks.
  await context.route(/^https:\/\/(unpkg\.com|fonts\.googleapis\.com)\//, (route) => route.abort());
}

export interface GoogleUser {
  email: string;
  name: string;
}

/** Presses what opens a window of Google, and chooses in it somebody new to the emulator. */
export async function chooseNew(page: Page, press: () => Promise<void>, user: GoogleUser): Promise<void> {
  const opening = page.waitForEvent('popup');
  await press();
  const window = await opening;
  await window.getByText('Add new account').click();
  await window.locator('#email-input').fill(user.email);
  await window.locator('#display-name-input').fill(user.name);
  const closed = window.waitForEvent('close');
  await window.locator('#sign-in').click();
  await closed;
}

/** The same with somebody who has signed in with Google before. */
export async function chooseKnown(page: Page, press: () => Promise<void>, email: string): Promise<void> {
  const opening = page.waitForEvent('popup');
  await press();
  const window = await opening;
  const closed = window.waitForEvent('close');
  await window.getByText(email).click();
  await closed;
}

/** The same with an address that Google has not verified, which the emulator's window does not offer by itself. */
export async function chooseUnverified(
  page: Page,
  press: () => Promise<void>,
  user: GoogleUser,
): Promise<void> {
  const opening = page.waitForEvent('popup');
  await press();
  const window = await opening;
  await window.waitForFunction(() => 'finishWithUser' in globalThis);
  const closed = window.waitForEvent('close');
  await window.evaluate(({ email, name }) => {
    const claims = {
      sub: String(Math.random()),
      iss: '',
      aud: '',
      exp: 0,
      iat: 0,
      name,
      email,
      email_verified: false,
    };
    const world = globalThis as unknown as { finishWithUser: (claims: string, email: string) => void };
    world.finishWithUser(encodeURIComponent(JSON.stringify(claims)), email);
  }, user);
  await closed;
}

/** An account that has come by Google, and nothing else. Returns its uid. */
export async function createByGoogle({ email, name }: GoogleUser): Promise<string> {
  const claims = { sub: email, iss: '', aud: '', exp: 0, iat: 0, name, email, email_verified: true };
  const response = await fetch(
    `${authUrl()}/identitytoolkit.googleapis.com/v1/accounts:signInWithIdp?key=demo`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        postBody: String(new URLSearchParams({ id_token: JSON.stringify(claims), providerId: 'google.com' })),
        requestUri: 'http://localhost',
        returnSecureToken: true,
      }),
    },
  );
  return ((await response.json()) as { localId: string }).localId;
}
