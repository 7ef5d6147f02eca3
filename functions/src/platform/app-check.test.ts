import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { runEndpoint, type CallRequest, type Endpoint } from './define-callable.ts';
import { createLogger } from './logger.ts';

const echo: Endpoint<{ word: string }, { word: string }> = {
  name: 'echo',
  logger: createLogger('test'),
  perMinute: 60,
  input: z.strictObject({ word: z.string() }),
  output: z.object({ word: z.string() }),
  handle: (input) => Promise.resolve(input),
};
const token = { auth_time: 0, firebase: { sign_in_provider: 'password', identities: {} } };
const request = (changes: object = {}): CallRequest =>
  ({ data: { word: 'sit' }, auth: { uid: 'u1', token }, ...changes }) as CallRequest;
const app = { appId: '1:2:web:3' };

const run = (asked: CallRequest, appCheck: boolean) => runEndpoint(echo, asked, appCheck, () => true);

describe('a callable where App Check is required', () => {
  it('refuses what does not come from the app, whoever asks', async () => {
    await expect(run(request(), true)).rejects.toMatchObject({
      code: 'unauthenticated',
      details: { code: 'app-check-required' },
    });
  });

  it('answers the app', async () => {
    await expect(run(request({ app }), true)).resolves.toEqual({ word: 'sit' });
  });
});

it('answers without App Check while it is not required', async () => {
  await expect(run(request(), false)).resolves.toEqual({ word: 'sit' });
  await expect(run(request({ auth: undefined }), false)).rejects.toMatchObject({
    code: 'unauthenticated',
  });
});
