import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policy as cardPolicy } from '../card/style.ts';
import type { Opened } from './open.ts';
import { busyPage, endedPage, sharedPage } from './page.ts';
import { filePolicy, policy } from './style.ts';

const TOKEN = 'AbCdEfGhIjKlMnOpQrStUvWxYz012345';
const opened = (changes: Partial<Opened['passport']> = {}): Opened => ({
  passport: {
    ...{ name: 'Biscuit', identity: [{ label: 'Species', value: 'Dog' }], chip: null, vaccinations: [] },
    ...{ medications: [], allergies: [], conditions: [], contacts: [], careNotes: null },
    ...{ madeOn: '15 June 2026', ...changes },
  },
  ...{
    species: 'dog',
    papers: [],
    endsAt: Date.UTC(2026, 5, 16, 10),
    locale: 'en-GB',
    timeZone: 'Europe/London',
  },
});
const page = (changes: Partial<Opened['passport']> = {}): string => sharedPage(TOKEN, opened(changes), true);
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page of a shared link', () => {
  it('has one script and one style, both named by its policy, and nothing inline besides', () => {
    const html = page();
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
    expect(script).toContain('/alive');
    expect(html.match(/<script/g)).toHaveLength(1);
    for (const text of [style, script]) expect(policy).toContain(hash(text));
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/javascript:| on\w+=| style="/i);
  });

  it('is found by no search engine and tells nobody where it is', () => {
    for (const html of [page(), endedPage(), busyPage()]) {
      expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
      expect(html).toContain('<meta name="referrer" content="no-referrer">');
    }
  });

  it('says until when, where the owner lives', () => {
    expect(page()).toContain('16 June 2026 at 11:00 (Europe/London)');
  });

  it('is words wherever an owner typed something else', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const row = { label: evil, value: evil };
    const html = page({
      ...{ name: evil, identity: [row], medications: [row], allergies: [row], conditions: [row] },
      ...{ careNotes: evil, madeOn: evil },
      contacts: [{ role: evil, name: evil, phone: `${evil}020`, email: evil, reference: evil }],
      vaccinations: [{ vaccine: evil, givenOn: evil, dueOn: evil, product: evil, lot: evil, state: evil }],
    });
    expect(html.match(/<img/g)).toHaveLength(1);
    expect(html).not.toContain('alert(1)>');
  });

  it('leaves out what there is nothing of', () => {
    expect(page()).not.toMatch(/Whom to call|Vaccinations|Documents|Medication/);
    expect(page()).toContain('None entered.');
  });
});

interface HostingHeaders {
  source: string;
  headers: { key: string; value: string }[];
}

/* Hosting puts its own headers on what functions answer, the last that match: they have to say the same. */
describe('Hosting', () => {
  const text = readFileSync(new URL('../../../../../firebase.json', import.meta.url), 'utf8');
  const { hosting } = JSON.parse(text) as { hosting: { headers: HostingHeaders[] } };
  const of = (source: string): Record<string, string> =>
    Object.fromEntries(
      (hosting.headers.find((block) => block.source === source)?.headers ?? []).map(({ key, value }) => [
        key,
        value,
      ]),
    );

  it.each([
    ['/t/**', cardPolicy],
    ['/s/**', policy],
    ['/s/*/documents/*', filePolicy],
  ])('lets nobody keep, list or follow %s, and allows it what the function does', (source, allowed) => {
    expect(of(source)).toEqual({
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': allowed,
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    });
    const sources = hosting.headers.map((block) => block.source);
    expect(sources.indexOf(source)).toBeGreaterThan(sources.indexOf('**'));
  });
});
