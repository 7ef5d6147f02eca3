import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { secretsIn, steps } from './plan.ts';
import { smoke, type Check } from './smoke.ts';

describe('a release', () => {
  it('goes indexes, functions, hosting, rules, all to one project', () => {
    expect(steps('staging').map(({ name }) => name)).toEqual(['indexes', 'functions', 'hosting', 'rules']);
    for (const { args } of steps('staging')) expect(args.slice(-2)).toEqual(['--project', 'staging']);
  });

  it('knows the secrets that the functions are bound to', () => {
    expect(
      secretsIn([`defineSecret('B_KEY')`, `x(defineSecret(\n  'A_KEY'), defineSecret('B_KEY'))`]),
    ).toEqual(['A_KEY', 'B_KEY']);
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
