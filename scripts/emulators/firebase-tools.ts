import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const bin = createRequire(import.meta.url).resolve('firebase-tools/lib/bin/firebase.js');
const guard = new URL('guard.mjs', import.meta.url);

/** Arguments for this Node that run firebase-tools. Guarded, it ends with the process that started it. */
export const firebaseTools = (args: readonly string[]): string[] => [bin, ...args, '--non-interactive'];
export const guardedFirebaseTools = (args: readonly string[]): string[] => [
  '--import',
  guard.href,
  ...firebaseTools(args),
];

/**
 * Makes the folder of its settings for one run, which say that its news have been fetched just now: it need not reach
 * for them, and no network is no warning. Returns the folder.
 */
export function writeSettings(folder: string): string {
  const home = join(folder, 'settings');
  mkdirSync(join(home, 'configstore'), { recursive: true });
  const settings = { motd: { fetched: Date.now() }, usage: false };
  writeFileSync(join(home, 'configstore', 'firebase-tools.json'), JSON.stringify(settings));
  return home;
}

/** With settings of its own there is no sign-in of the developer, no question and no notice of a new version. */
export const toolsEnvironment = (home: string): Record<string, string> => ({
  XDG_CONFIG_HOME: home,
  NO_UPDATE_NOTIFIER: '1',
  FIREBASE_CLI_DISABLE_UPDATE_CHECK: 'true',
});
