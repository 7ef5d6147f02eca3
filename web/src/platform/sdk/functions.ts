import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import { env } from '../../config/env.ts';
import { app } from './app.ts';

const functions = getFunctions(app, env.region);
if (env.emulators) connectFunctionsEmulator(functions, env.emulators.host, env.emulators.functions);

/** Calls a function by name and gives its raw answer. */
export async function callByName(name: string, input: unknown): Promise<unknown> {
  return (await httpsCallable(functions, name, { timeout: 60_000 })(input)).data;
}
