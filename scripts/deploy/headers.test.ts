import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/root.ts';

interface Rule {
  source: string;
  headers: { key: string; value: string }[];
}

const { hosting } = JSON.parse(readFileSync(join(root, 'firebase.json'), 'utf8')) as {
  hosting: { headers: Rule[] };
};
const header = (source: string, key: string): string | undefined =>
  hosting.headers.find((rule) => rule.source === source)?.headers.find((one) => one.key === key)?.value;

/** A policy as its directives. */
const policyOf = (source: string): Map<string, string[]> =>
  new Map(
    (header(source, 'Content-Security-Policy') ?? '')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  );
const withPolicy = hosting.headers
  .filter((rule) => rule.headers.some(({ key }) => key === 'Content-Security-Policy'))
  .map(({ source }) => source);

describe('the policy of every page', () => {
  it('is there for the app, for cards, for links and for what links show', () => {
    expect(withPolicy).toEqual(['**', '/t/**', '/s/**', '/s/*/documents/*']);
  });

  it.each(withPolicy)('lets no inline script and no made-up code run: %s', (source) => {
    const policy = policyOf(source);
    const scripts = policy.get('script-src') ?? policy.get('default-src') ?? ['*'];
    for (const value of [
      "'unsafe-inline'",
      "'unsafe-eval'",
      "'unsafe-hashes'",
      "'strict-dynamic'",
      'data:',
      'blob:',
      '*',
    ])
      expect(scripts).not.toContain(value);
    // A whole host is a place in which anybody may find a script that helps them; only what is named is allowed.
    for (const value of scripts) expect(value).not.toMatch(/^https:$|\*|^http:/);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  });

  it('of the app names who else it loads from, and nobody more', () => {
    expect(Object.fromEntries(policyOf('**'))).toEqual({
      'default-src': ["'self'"],
      'script-src': [
        ...["'self'", "'wasm-unsafe-eval'"],
        'https://apis.google.com', // the window of signing in with Google
        ...['https://www.google.com/recaptcha/', 'https://www.gstatic.com/recaptcha/'], // App Check
      ],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'blob:', 'data:'],
      'font-src': ["'self'"],
      'connect-src': [
        "'self'",
        'https://*.googleapis.com', // Firestore, Storage, Auth, and `content-firebaseappcheck` of App Check
        ...['https://*.cloudfunctions.net', 'https://*.run.app'],
        'https://www.google.com/recaptcha/',
      ],
      'worker-src': ["'self'"],
      'manifest-src': ["'self'"],
      'frame-src': [
        ...["'self'", 'https://*.firebaseapp.com'],
        ...['https://www.google.com/recaptcha/', 'https://recaptcha.google.com/recaptcha/'],
      ],
      'object-src': ["'none'"],
      'base-uri': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    });
  });
});

it('the other headers that pages are sent with', () => {
  expect(header('**', 'X-Content-Type-Options')).toBe('nosniff');
  expect(header('**', 'X-Frame-Options')).toBe('DENY');
  expect(header('**', 'Strict-Transport-Security')).toMatch(/max-age=31536000/);
  expect(header('**', 'Referrer-Policy')).toBe('strict-origin-when-cross-origin');
  expect(header('**', 'Cache-Control')).toBe('no-cache');
  expect(header('/assets/**', 'Cache-Control')).toContain('immutable');
  for (const source of ['/t/**', '/s/**', '/s/*/documents/*']) {
    expect(header(source, 'Cache-Control')).toBe('private, no-store');
    expect(header(source, 'Referrer-Policy')).toBe('no-referrer');
    expect(header(source, 'X-Robots-Tag')).toBe('noindex, nofollow');
  }
});
