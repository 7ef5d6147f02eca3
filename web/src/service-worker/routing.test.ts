import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wayOf } from './routing.ts';

const origin = 'https://pawfolio.example';
const files = new Set(['/favicon.svg']);

/** An address of each kind that Hosting has a function answer. */
function madeByFunctions(): string[] {
  const config = readFileSync(new URL('../../../firebase.json', import.meta.url), 'utf8');
  const { hosting } = JSON.parse(config) as {
    hosting: { rewrites: { source: string; function?: unknown }[] };
  };
  return hosting.rewrites.flatMap((to) => (to.function ? [to.source.replace('**', 'ABC123')] : []));
}

const way = (url: string, more: Partial<Pick<Request, 'method' | 'mode'>> = {}) =>
  wayOf({ url: new URL(url, origin).href, method: 'GET', mode: 'cors', ...more }, origin, files).kind;

describe('the service worker', () => {
  it('opens a page by the network first, each with the document it is made from', () => {
    const open = (path: string) =>
      wayOf({ url: origin + path, method: 'GET', mode: 'navigate' }, origin, files);
    expect(open('/')).toEqual({ kind: 'document', fallback: '/' });
    expect(open('/dashboard/pets/abc?tab=1')).toEqual({ kind: 'document', fallback: '/dashboard' });
  });

  it('keeps the files of the app', () => {
    expect(way('/assets/shell-1.js')).toBe('file');
    expect(way('/favicon.svg')).toBe('file');
  });

  it.each([
    ['Firestore', 'https://firestore.googleapis.com/google.firestore.v1.Firestore/Listen/channel', 'GET'],
    ['Firestore over REST', 'https://firestore.googleapis.com/v1/projects/p/databases/d:runQuery', 'POST'],
    ['sign-in', 'https://identitytoolkit.googleapis.com/v1/accounts:lookup', 'POST'],
    ['pictures', 'https://firebasestorage.googleapis.com/v0/b/b/o/media%2Fu?alt=media', 'GET'],
    ['functions', 'https://us-central1-p.cloudfunctions.net/exportAccount', 'POST'],
    ['the emulators', 'http://127.0.0.1:8080/v1/projects/p', 'GET'],
    ['webhooks', '/webhooks/payment', 'POST'],
    ['a file of the app that is sent to', '/assets/shell-1.js', 'POST'],
    ['what a page fetches from elsewhere on the origin', '/robots.txt', 'GET'],
  ])('leaves alone %s', (_, url, method) => {
    expect(way(url, { method })).toBe('none');
  });

  it.each(['/__/auth/handler', '/t/ABC123', '/s/ABC123', '/sw.js', '/print.pdf', ...madeByFunctions()])(
    'leaves alone the address %s',
    (path) => {
      expect(way(path, { mode: 'navigate' })).toBe('none');
    },
  );
});
