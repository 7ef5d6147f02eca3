import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Ports } from '../lib/ports.ts';
import { root } from '../lib/root.ts';

/** The emulators that carry the app. The others (hub, logging, tasks, eventarc) come with them. */
export type Service = 'auth' | 'firestore' | 'storage' | 'functions' | 'hosting';

interface FirebaseJson {
  firestore: Record<string, string>;
  storage: Record<string, string>;
  functions: Record<string, unknown>[];
  hosting: Record<string, unknown>;
}

export interface Wanted {
  ports: Ports;
  /** The folder that Hosting serves, in the place of the one in `firebase.json`. */
  publicFolder?: string;
  /** The folder, from the root of the repository, of functions to run instead of the app's. */
  functionsFolder?: string;
  /** Where the app is; Hosting, unless told otherwise. */
  appUrl?: string;
  project: string;
}

/** Within the folder of a run: the parameters of the functions. */
const PARAMS = 'params';

/**
 * The `firebase.json` of one run: that of the repository with this run's ports, and with paths that lead from `folder`
 * to the repository. Functions and Hosting want relative paths, rules absolute ones.
 */
export function derive(
  source: FirebaseJson,
  folder: string,
  { ports, publicFolder, functionsFolder }: Omit<Wanted, 'project'>,
) {
  const on = (name: keyof Ports) => ({ host: '127.0.0.1', port: ports[name] });
  return {
    ...source,
    firestore: {
      rules: join(root, source.firestore['rules'] ?? ''),
      indexes: join(root, source.firestore['indexes'] ?? ''),
    },
    storage: { rules: join(root, source.storage['rules'] ?? '') },
    functions: source.functions.map((entry) => ({
      ...entry,
      source: relative(folder, join(root, functionsFolder ?? String(entry['source']))),
      configDir: PARAMS,
    })),
    hosting: {
      ...withEmulators(source.hosting),
      public: relative(folder, join(root, publicFolder ?? String(source.hosting['public']))),
    },
    emulators: {
      singleProjectMode: false,
      auth: on('auth'),
      firestore: { ...on('firestore'), websocketPort: ports.websocket },
      storage: on('storage'),
      functions: on('functions'),
      hosting: on('hosting'),
      hub: on('hub'),
      logging: on('logging'),
      tasks: on('tasks'),
      eventarc: on('eventarc'),
      ui: { enabled: false },
    },
  };
}

const LOCAL = 'http://127.0.0.1:*';

/** What is deployed speaks to Google alone; pages on the emulators may speak to these too, and show the frame of Auth's. */
function withEmulators<Hosting>(hosting: Hosting): Hosting {
  const policy = JSON.stringify(hosting)
    .replace(/(connect-src [^;]*)/, `$1 ${LOCAL} ws://127.0.0.1:*`)
    .replace(/(frame-src [^;]*)/, `$1 ${LOCAL}`);
  return JSON.parse(policy) as Hosting;
}

/** Writes the derived `firebase.json` into `folder`, and returns its path. */
export function writeConfig(folder: string, wanted: Wanted): string {
  const source = JSON.parse(readFileSync(join(root, 'firebase.json'), 'utf8')) as FirebaseJson;
  const path = join(folder, 'firebase.json');
  writeFileSync(path, JSON.stringify(derive(source, folder, wanted), null, 2));
  writeParams(join(folder, PARAMS), wanted);
  return path;
}

/** The repository's parameters, and in `.env.local`, which is read last, where this run's app and functions are. */
function writeParams(folder: string, { ports, project, appUrl }: Wanted): void {
  mkdirSync(folder);
  for (const name of ['.env', `.env.${project}`])
    if (existsSync(join(root, 'functions', name)))
      copyFileSync(join(root, 'functions', name), join(folder, name));
  const own = join(root, 'functions/.env.local');
  const local = [
    `APP_URL=${appUrl ?? `http://127.0.0.1:${ports.hosting}`}`,
    `SANDBOX_FUNCTIONS_URL=http://127.0.0.1:${ports.functions}/${project}/us-central1`,
    existsSync(own) ? readFileSync(own, 'utf8') : '',
  ];
  writeFileSync(join(folder, '.env.local'), local.join('\n'));
}

const variables: Partial<Record<Service, (port: number) => Record<string, string>>> = {
  auth: (port) => ({ FIREBASE_AUTH_EMULATOR_HOST: `127.0.0.1:${port}` }),
  firestore: (port) => ({ FIRESTORE_EMULATOR_HOST: `127.0.0.1:${port}` }),
  storage: (port) => ({
    FIREBASE_STORAGE_EMULATOR_HOST: `127.0.0.1:${port}`,
    STORAGE_EMULATOR_HOST: `http://127.0.0.1:${port}`,
  }),
  functions: (port) => ({ FUNCTIONS_EMULATOR_HOST: `127.0.0.1:${port}` }),
};

/** The ports that the web app needs to know, as its build takes them. */
export const webEnvironment = ({ auth, firestore, storage, functions }: Ports): Record<string, string> => ({
  VITE_EMULATOR_PORTS: JSON.stringify({ auth, firestore, storage, functions }),
});

/** What the Admin SDK, tests, the functions and the build of the web app look for. */
export const environmentOf = (
  ports: Ports,
  only: readonly Service[],
  project: string,
): Record<string, string> => ({
  GCLOUD_PROJECT: project,
  FIREBASE_EMULATOR_HUB: `127.0.0.1:${ports.hub}`,
  ...webEnvironment(ports),
  ...Object.fromEntries(only.flatMap((name) => Object.entries(variables[name]?.(ports[name]) ?? {}))),
});
