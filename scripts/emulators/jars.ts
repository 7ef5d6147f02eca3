import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '../lib/problem.ts';

/** The parts of the emulators that are jars: the Firestore emulator, and the rules runtime of the Storage emulator. */
export type Part = 'firestore' | 'storage';

export interface Download {
  url: string;
  fileName: string;
}

/** What a machine has to offer. The questions are asked in order, and only until one is answered. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  cacheFolder: string;
  downloads: Readonly<Record<Part, Download>>;
  canDownload(url: string): Promise<boolean>;
  /** The Firestore emulator of the Google Cloud CLI, or null. */
  cloudCliJar(): Promise<string | null>;
}

export interface Jar {
  from: 'variable' | 'cache' | 'download' | 'cloud-cli';
  /** Where it is, or where the download will put it. From the Cloud CLI it is always the Firestore emulator's jar. */
  path: string;
}

const variableOf = (part: Part): string => `${part.toUpperCase()}_EMULATOR_BINARY_PATH`;

const nowhere = (part: Part, url: string): Problem =>
  new Problem(
    `The ${part === 'firestore' ? 'Firestore emulator' : 'rules runtime of the Storage emulator'} was not found and cannot be downloaded. ` +
      `Let this machine reach ${new URL(url).origin}, or install the Google Cloud CLI's emulator ` +
      '(`gcloud components install cloud-firestore-emulator`, Debian package `google-cloud-cli-firestore-emulator`), ' +
      `or name a jar in ${variableOf(part)}.`,
  );

/**
 * Where to take a jar from: the variable, the cache of firebase-tools, its download, the Cloud CLI (docs/decisions/0004).
 * Throws a `Problem` when there is none, or the variable names nothing.
 */
export async function findJar(part: Part, machine: Machine): Promise<Jar> {
  const named = machine.env[variableOf(part)];
  if (named) {
    if (machine.exists(named)) return { from: 'variable', path: named };
    throw new Problem(`${variableOf(part)} names ${named}, and there is no such file.`);
  }
  const { url, fileName } = machine.downloads[part];
  const cached = join(machine.cacheFolder, fileName);
  if (machine.exists(cached)) return { from: 'cache', path: cached };
  if (await machine.canDownload(url)) return { from: 'download', path: cached };
  const jar = await machine.cloudCliJar();
  if (jar) return { from: 'cloud-cli', path: jar };
  throw nowhere(part, url);
}

interface DownloadInfo {
  remoteUrl: string;
  downloadPathRelativeToCacheDir: string;
}

function downloadsOf(tools: Record<Part, DownloadInfo>): Record<Part, Download> {
  const of = ({ remoteUrl: url, downloadPathRelativeToCacheDir: fileName }: DownloadInfo) => ({
    url,
    fileName,
  });
  return { firestore: of(tools.firestore), storage: of(tools.storage) };
}

const probes = new Map<string, Promise<boolean>>();

/** One short look at the host: a machine without it must not wait for a long time-out. */
function canDownload(url: string): Promise<boolean> {
  const { origin } = new URL(url);
  const known = probes.get(origin);
  if (known) return known;
  const probe = fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(3_000) }).then(
    (response) => response.ok,
    () => false,
  );
  probes.set(origin, probe);
  return probe;
}

const IN_SDK = 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar';

async function cloudCliJar(): Promise<string | null> {
  const known = [
    process.env['CLOUDSDK_ROOT_DIR'],
    '/usr/lib/google-cloud-sdk',
    join(homedir(), 'google-cloud-sdk'),
    '/opt/homebrew/share/google-cloud-sdk',
  ];
  const jars = known.filter((folder) => folder !== undefined).map((folder) => join(folder, IN_SDK));
  const found = jars.find((jar) => existsSync(jar));
  if (found) return found;
  const ask = promisify(execFile)('gcloud', ['info', '--format=value(installation.sdk_root)']);
  const sdk = await ask.then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
  return sdk && existsSync(join(sdk, IN_SDK)) ? join(sdk, IN_SDK) : null;
}

/** This machine. */
export function thisMachine(): Machine {
  const tools = createRequire(import.meta.url)(
    'firebase-tools/lib/emulator/downloadableEmulatorInfo.json',
  ) as Record<Part, DownloadInfo>;
  return {
    env: process.env,
    exists: existsSync,
    cacheFolder: process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache', 'firebase', 'emulators'),
    downloads: downloadsOf(tools),
    canDownload,
    cloudCliJar,
  };
}
