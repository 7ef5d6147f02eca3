import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readEnvironment } from '../../web/build/environment.ts';
import { readImprint } from '../../web/build/imprint.ts';
import { root } from '../lib/root.ts';
import { letsRulesRead, RULES_ROLE } from './grants.ts';
import { secretsIn, steps } from './plan.ts';
import { disagreements } from './settings.ts';
import { smoke, type Check } from './smoke.ts';

describe('a release', () => {
  it('goes indexes, functions, hosting, rules, all to one project', () => {
    const all = steps('paws-1', 'staging');
    expect(all.map(({ name }) => name)).toEqual(['indexes', 'functions', 'hosting', 'rules']);
    for (const { args } of all) expect(args.slice(-2)).toEqual(['--project', 'staging']);
  });

  it('can be taken back by commands that firebase has, in the same project', () => {
    const known = readFileSync(join(root, 'node_modules/firebase-tools/lib/commands/index.js'), 'utf8');
    const commands = steps('paws-1', 'staging').flatMap(({ undo }) => /npx firebase .*/.exec(undo) ?? []);
    expect(commands).toHaveLength(3);
    for (const line of commands) {
      const [name = ''] = line.split(' ').slice(2);
      expect(known).toContain(`client.${name.replace(':', '.')} = loadCommand`);
      expect(line).toMatch(/ --project staging$/);
    }
  });

  it('knows the secrets that the functions are bound to', () => {
    expect(
      secretsIn([`defineSecret('B_KEY')`, `x(defineSecret(\n  'A_KEY'), defineSecret('B_KEY'))`]),
    ).toEqual(['A_KEY', 'B_KEY']);
  });
});

describe('pages and functions of a release', () => {
  const variables = {
    VITE_FIREBASE_API_KEY: 'k',
    VITE_FIREBASE_AUTH_DOMAIN: 'paws-1.firebaseapp.com',
    VITE_FIREBASE_PROJECT_ID: 'paws-1',
    VITE_FIREBASE_STORAGE_BUCKET: 'paws-1.firebasestorage.app',
    VITE_FIREBASE_APP_ID: 'a',
  };
  const imprint = { operator: 'Paws Ltd', email: 'hello@paws.test' };
  const found = (more: Record<string, string>, params: Record<string, string> = {}): string[] =>
    disagreements('paws-1', { ...readEnvironment('staging', { ...variables, ...more }), imprint }, params);

  it('agree by default, and in a region of their own', () => {
    expect(found({})).toEqual([]);
    expect(found({ VITE_FUNCTIONS_REGION: 'europe-west1' }, { FUNCTIONS_REGION: 'europe-west1' })).toEqual(
      [],
    );
  });

  it('are not released where they would miss each other', () => {
    expect(found({ VITE_FIREBASE_PROJECT_ID: 'paws-2' })).toEqual([
      'VITE_FIREBASE_PROJECT_ID is paws-2, and the release goes to paws-1.',
    ]);
    expect(found({}, { FUNCTIONS_REGION: 'europe-west1' })).toEqual([
      'VITE_FUNCTIONS_REGION is us-central1, and FUNCTIONS_REGION is europe-west1.',
    ]);
    const local = { ...readEnvironment('emulator', {}), imprint: readImprint('emulator', {}) };
    expect(disagreements('demo-pawfolio', local, {})).toEqual(['The pages would speak to emulators.']);
  });

  it('say who runs them', () => {
    const nobody = { ...readEnvironment('staging', variables), imprint: null };
    expect(disagreements('paws-1', nobody, {})).toEqual([
      'VITE_OPERATOR and VITE_CONTACT_EMAIL are not set: the pages would not say who runs them.',
    ]);
  });

  it('meet through Hosting wherever the functions are: no rewrite names a region', () => {
    const { hosting } = JSON.parse(readFileSync(join(root, 'firebase.json'), 'utf8')) as {
      hosting: { rewrites: { function?: Record<string, string> }[] };
    };
    const called = hosting.rewrites.flatMap(({ function: to }) => (to ? [Object.keys(to)] : []));
    expect(called.length).toBeGreaterThan(5);
    for (const keys of called) expect(keys).toEqual(['functionId']);
  });
});

describe('the grant of the storage rules', () => {
  const policy = (role: string, member: string): string =>
    JSON.stringify({ bindings: [{ role: 'roles/owner' }, { role, members: [member] }] });
  const agent = 'serviceAccount:service-12@gcp-sa-firebasestorage.iam.gserviceaccount.com';

  it('is seen where it is, and missed where it is not', () => {
    expect(letsRulesRead(policy(RULES_ROLE, agent))).toBe(true);
    expect(letsRulesRead(policy('roles/viewer', agent))).toBe(false);
    expect(letsRulesRead(policy(RULES_ROLE, 'user:service-12@example.com'))).toBe(false);
    expect(letsRulesRead('{}')).toBe(false);
  });
});

describe('the look at what was deployed', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  const serve = (status: number, headers: Record<string, string>, body: string): Promise<string> =>
    new Promise((resolve) => {
      server = createServer((_, response) => void response.writeHead(status, headers).end(body));
      server.listen(0, '127.0.0.1', () => {
        const address = server?.address();
        resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
      });
    });
  const check: Check = { path: '/', method: 'GET', status: 200, headers: { 'x-a': /^1$/ }, body: /hello/ };

  it('finds nothing where all is well', async () => {
    expect(await smoke(await serve(200, { 'x-a': '1' }, 'hello'), [check])).toEqual([]);
  });

  it.each([
    [500, { 'x-a': '1' }, 'hello', 'GET / answers 500, not 200'],
    [200, {}, 'hello', 'GET / has no x-a like ^1$'],
    [200, { 'x-a': '1' }, 'bye', 'GET / does not say hello'],
  ])('tells what is wrong: %i %o %s', async (status, headers, body, problem) => {
    expect(await smoke(await serve(status, headers as Record<string, string>, body), [check])).toEqual([
      problem,
    ]);
  });

  it('tells that nobody answers', async () => {
    const origin = await serve(200, {}, '');
    await new Promise((resolve) => server?.close(resolve));
    expect(await smoke(origin, [check])).toEqual(['GET / cannot be reached']);
  });
});
