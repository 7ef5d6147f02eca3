import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import { env } from '../../config/env.ts';
import { AppError } from '../errors.ts';
import { app } from './app.ts';

const functions = getFunctions(app, env.region);
if (env.emulators) connectFunctionsEmulator(functions, env.emulators.host, env.emulators.functions);

/**
 * Fetched with the first call, and only where App Check is on; the SDK adds its proof to what it sends from then on. Without it the
 * call is refused, which tells.
 */
const appCheck = env.appCheckKey === null ? null : import('./app-check.ts').catch(() => undefined);

/** What the SDK says when no answer came at all: it ends its message by the HTTP status. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'functions/internal' &&
  error.message.endsWith('[0]');

/** Calls a function by name and gives its raw answer. Throws `AppError` when it cannot be reached. */
export async function callByName(name: string, input: unknown): Promise<unknown> {
  try {
    await appCheck;
    return (await httpsCallable(functions, name, { timeout: 60_000 })(input)).data;
  } catch (cause) {
    if (!isUnreachable(cause)) throw cause;
    throw new AppError(navigator.onLine ? 'network' : 'offline', { cause });
  }
}
