import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallableRequest } from 'firebase-functions/v2/https';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { defineCallable, type Caller, type Endpoint } from './define-callable.ts';
import { AppError, type ErrorCode } from './errors.ts';
import { createLogger, type LogEntry } from './logger.ts';

const visit = z.strictObject({ words: z.array(z.strictObject({ text: z.string().check(z.maxLength(9)) })) });
type Visit = z.infer<typeof visit>;
interface Said {
  count: number;
}

let entries: LogEntry[] = [];
let handled: [Visit, Caller][] = [];
beforeEach(() => {
  entries = [];
  handled = [];
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const endpoint = (changes: Partial<Endpoint<Visit, Said>> = {}): Endpoint<Visit, Said> => ({
  name: 'say',
  logger: createLogger('test', (entry) => entries.push(entry)),
  perMinute: 100,
  input: visit,
  output: z.object({ count: z.int() }),
  handle: (input, caller) => {
    handled.push([input, caller]);
    return Promise.resolve({ count: input.words.length });
  },
  ...changes,
});

const words = { words: [{ text: 'sit' }] };
const token = {
  auth_time: 1_700_000_000,
  email: 'robin@pawfolio.test',
  firebase: { sign_in_provider: 'password', identities: {} },
};
const request = (changes: object = {}) =>
  ({ data: words, auth: { uid: 'u1', token }, ...changes }) as unknown as CallableRequest;
const answering = (changes: Partial<Endpoint<Visit, Said>>) => defineCallable(endpoint(changes));
const failing = (error: unknown) =>
  answering({
    handle: () => {
      throw error;
    },
  });
const refused = (status: string, code = status) => ({ code: status, details: { code } });

describe('who calls', () => {
  it('must be signed in, before anything else is looked at', async () => {
    const before = vi.fn();
    const asked = answering({ before }).run(request({ auth: undefined, data: 'anything' }));
    await expect(asked).rejects.toMatchObject(refused('unauthenticated'));
    expect(before).not.toHaveBeenCalled();
    expect(handled).toEqual([]);
  });

  it('is what the token says', async () => {
    const call = answering({});
    const guest = { auth_time: 1, firebase: { sign_in_provider: 'anonymous', identities: {} } };
    await call.run(request());
    await call.run(request({ auth: { uid: 'u2', token: guest } }));
    expect(handled.map(([, caller]) => caller)).toEqual([
      { uid: 'u1', isGuest: false, email: 'robin@pawfolio.test', authenticatedAt: 1_700_000_000_000 },
      { uid: 'u2', isGuest: true, email: null, authenticatedAt: 1_000 },
    ]);
  });

  it('must come from the app where App Check is required, signed in or not', async () => {
    const call = answering({});
    await expect(call.run(request())).resolves.toEqual({ count: 1 });
    vi.stubEnv('REQUIRE_APP_CHECK', 'true');
    const unknown = refused('unauthenticated', 'app-check-required');
    await expect(call.run(request())).rejects.toMatchObject(unknown);
    await expect(call.run(request({ auth: undefined }))).rejects.toMatchObject(unknown);
    await expect(call.run(request({ app: { appId: '1:2:web:3' } }))).resolves.toEqual({ count: 1 });
    expect(handled).toHaveLength(2);
  });
});

describe('how often', () => {
  it('each account has its own count, for each callable, and a minute later a new one', async () => {
    vi.useFakeTimers();
    const [call, other] = [answering({ perMinute: 2 }), answering({ perMinute: 2 })];
    const often = refused('resource-exhausted');
    await call.run(request());
    await call.run(request());
    await expect(call.run(request())).rejects.toMatchObject(often);
    await expect(other.run(request())).resolves.toEqual({ count: 1 });
    await expect(call.run(request({ auth: { uid: 'u2', token } }))).resolves.toEqual({ count: 1 });
    vi.advanceTimersByTime(59_000);
    await expect(call.run(request())).rejects.toMatchObject(often);
    vi.advanceTimersByTime(2_000);
    await expect(call.run(request())).resolves.toEqual({ count: 1 });
  });

  it('what was refused counts, what nobody signed does not', async () => {
    const call = answering({ perMinute: 1 });
    await expect(call.run(request({ auth: undefined }))).rejects.toMatchObject(refused('unauthenticated'));
    await expect(call.run(request({ data: null }))).rejects.toMatchObject(refused('invalid-argument'));
    await expect(call.run(request())).rejects.toMatchObject(refused('resource-exhausted'));
    expect(handled).toEqual([]);
  });
});

it('has a limit of instances, its own or the one of all', () => {
  const most = (options: Endpoint<Visit, Said>['options'] = {}): unknown =>
    (answering({ options }) as unknown as { __endpoint: { maxInstances: unknown } }).__endpoint.maxInstances;
  expect(most()).toBe(20);
  expect(most({ memory: '1GiB' })).toBe(20);
  expect(most({ maxInstances: 3 })).toBe(3);
});

describe('what is sent', () => {
  it.each([
    [{ words: [{ text: 'sit' }, { text: 'a secret that is long' }] }, 'words.1.text'],
    [{ words: [{ text: 'sit', owner: 'a secret' }] }, 'words.0'],
    [{ words: 'a secret' }, 'words'],
    ['a secret', ''],
  ])('%j is refused at its field, without being repeated or logged', async (data, path) => {
    const error: unknown = await answering({})
      .run(request({ data }))
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
    expect(error).toMatchObject({
      ...{ code: 'invalid-argument', details: { code: 'invalid-argument', issues: [{ path }] } },
    });
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(handled).toEqual([]);
    expect(entries).toEqual([]);
  });

  it('can be refused for what it is before it is parsed', async () => {
    const before = (data: unknown): void => {
      if (JSON.stringify(data).length > 40)
        throw new AppError('invalid-argument', 'Too large.', { most: 40 });
    };
    const call = answering({ before });
    await expect(call.run(request())).resolves.toEqual({ count: 1 });
    await expect(call.run(request({ data: { words: 'x'.repeat(50) } }))).rejects.toMatchObject({
      message: 'Too large.',
      details: { code: 'invalid-argument', most: 40 },
    });
  });
});

describe('what is answered', () => {
  it('is what the contract names, and nothing beside it', async () => {
    const more = { count: 1, email: 'robin@pawfolio.test' };
    await expect(answering({ handle: () => Promise.resolve(more) }).run(request())).resolves.toEqual({
      count: 1,
    });
    const wrong = answering({ handle: () => Promise.resolve({ count: 0.5 }) });
    await expect(wrong.run(request())).rejects.toMatchObject(refused('internal'));
    expect(entries).toHaveLength(1);
  });

  const codes: readonly (readonly [ErrorCode, string])[] = [
    ['unauthenticated', 'unauthenticated'],
    ['app-check-required', 'unauthenticated'],
    ['requires-recent-login', 'unauthenticated'],
    ['permission-denied', 'permission-denied'],
    ['not-found', 'not-found'],
    ['already-exists', 'already-exists'],
    ['invalid-argument', 'invalid-argument'],
    ['failed-precondition', 'failed-precondition'],
    ['aborted', 'aborted'],
    ['resource-exhausted', 'resource-exhausted'],
    ['unavailable', 'unavailable'],
    ['internal', 'internal'],
  ];
  it.each(codes)('a refusal %s travels as %s with its words, and is not logged', async (code, status) => {
    const call = failing(new AppError(code, 'Not now.', { left: 2 }));
    await expect(call.run(request())).rejects.toMatchObject({
      ...{ code: status, message: 'Not now.', details: { code, left: 2 } },
    });
    expect(entries).toEqual([]);
  });

  it.each([
    Object.assign(new Error('5 NOT_FOUND: no "12 Harbour Lane" of robin@pawfolio.test'), { code: 5 }),
    new TypeError("reading 'Robin Vale' of +44 20 7946 0018"),
    'robin@pawfolio.test',
  ])(
    'what nobody expected is logged by kind and account, and answered without a word of it',
    async (error) => {
      const secret = { words: [{ text: 'Biscuit' }] };
      await expect(failing(error).run(request({ data: secret }))).rejects.toMatchObject({
        ...{ code: 'internal', message: 'Something went wrong on our side.', details: { code: 'internal' } },
      });
      expect(entries).toMatchObject([
        { severity: 'ERROR', message: 'say failed', module: 'test', uid: 'u1' },
      ]);
      expect(JSON.stringify(entries)).not.toMatch(/robin|vale|harbour|7946|biscuit/i);
    },
  );
});

it('no callable is made in another way', () => {
  const sources = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => /\bonCall(Gen)?\b/.test(readFileSync(join(import.meta.dirname, '..', name), 'utf8')));
  expect(sources).toEqual([join('platform', 'define-callable.ts')]);
});
