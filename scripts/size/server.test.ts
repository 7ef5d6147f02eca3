import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCertificate } from '../lib/certificate.ts';
import { serveBuilt } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'pawfolio-built-'));
beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'app.html'), '<p>app</p>');
  writeFileSync(join(folder, 'dashboard.html'), '<p>home</p>');
  writeFileSync(join(folder, 'assets/a-1.js'), 'go()');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('keeps and packs files as Hosting does, and finds pages by their addresses', async () => {
  const { server, url } = await serveBuilt(folder);
  const script = await fetch(`${url}/assets/a-1.js`);
  expect(await script.text()).toBe('go()');
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(script.headers.get('content-encoding')).toBe('br');
  const page = await fetch(`${url}/dashboard`);
  expect([await page.text(), page.headers.get('cache-control')]).toEqual(['<p>home</p>', 'no-cache']);
  expect(await (await fetch(`${url}/dashboard/pets`)).text()).toBe('<p>app</p>');
  server.close();
});

it('speaks HTTP/2 with a certificate', async () => {
  const { server, url } = await serveBuilt(folder, await makeCertificate());
  const session = connect(url, { rejectUnauthorized: false });
  const status = await new Promise((resolve, reject) => {
    session.once('error', reject);
    session.request({ ':path': '/dashboard' }).once('response', (headers) => resolve(headers[':status']));
  });
  expect(status).toBe(200);
  session.close();
  server.close();
});
