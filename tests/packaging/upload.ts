import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

export const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

interface Packer {
  prepareFunctionsUpload: (source: string, config: { ignore: string[] }) => Promise<{ pathToSource: string }>;
}
interface Unzipper {
  unzip: (file: string, into: string) => Promise<void>;
}

/** Packs `functions/` with the code and the ignore list that `firebase deploy` uses, and unpacks it into `folder`. */
async function unpackUpload(folder: string): Promise<void> {
  const { prepareFunctionsUpload } =
    require('firebase-tools/lib/deploy/functions/prepareFunctionsUpload.js') as Packer;
  const { unzip } = require('firebase-tools/lib/unzip.js') as Unzipper;
  const config = readJson(fromRoot('firebase.json')) as { functions: { ignore: string[] }[] };
  const { pathToSource } = await prepareFunctionsUpload(fromRoot('functions'), {
    ignore: [...(config.functions[0]?.ignore ?? [])],
  });
  await unzip(pathToSource, folder);
  rmSync(pathToSource);
}

/** What the runtime of a deployed function sets, and nothing of this machine. */
const runtimeEnvironment = {
  PATH: process.env['PATH'] ?? '',
  NODE_ENV: 'production',
  PORT: '8080',
  GCLOUD_PROJECT: 'demo-pawfolio',
  FIREBASE_CONFIG: JSON.stringify({ projectId: 'demo-pawfolio', storageBucket: 'demo-pawfolio.appspot.com' }),
  FUNCTION_TARGET: 'mediaUploaded',
  FUNCTION_SIGNATURE_TYPE: 'cloudevent',
  K_SERVICE: 'mediauploaded',
  K_REVISION: 'mediauploaded-00001',
  K_CONFIGURATION: 'mediauploaded',
};

const printExports = (entry: string): string =>
  `const all = await import(${JSON.stringify(pathToFileURL(entry).href)});
   process.stdout.write(JSON.stringify(Object.keys(all).filter((name) => '__endpoint' in all[name]).sort()));`;

/** Names of the functions that `lib/index.js` under `folder` exports, loaded as in production. Throws if it does not load. */
export async function loadedExports(folder: string): Promise<string[]> {
  const args = ['--input-type=module', '--eval', printExports(join(folder, 'lib/index.js'))];
  const { stdout } = await run(process.execPath, args, { cwd: folder, env: runtimeEnvironment });
  return JSON.parse(stdout) as string[];
}

export interface Upload {
  folder: string;
  has: (path: string) => boolean;
  remove: () => void;
}

/** The upload, installed in a bare folder as Cloud Build does it. Throws with npm's words when that fails. */
export async function installUpload(): Promise<Upload> {
  const folder = mkdtempSync(join(tmpdir(), 'pawfolio-upload-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await unpackUpload(folder);
    await run('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund'], { cwd: folder });
    return { folder, remove, has: (path) => existsSync(join(folder, path)) };
  } catch (error) {
    remove();
    throw error;
  }
}
