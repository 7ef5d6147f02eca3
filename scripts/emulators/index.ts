import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeExit } from '../lib/cleanup.ts';
import { busyAmong, busyPortMessage, freePortsFrom, type Ports } from '../lib/ports.ts';
import { Problem } from '../lib/problem.ts';
import { binariesFor } from './binaries.ts';
import { environmentOf, writeConfig, type Service } from './config.ts';
import { exportData, hasData } from './data.ts';
import { guardedFirebaseTools, toolsEnvironment, writeSettings } from './firebase-tools.ts';
import { Group } from './group.ts';
import { javaOptions } from './java.ts';
import { untilReady } from './ready.ts';

export type { Service } from './config.ts';
export type { Ports } from '../lib/ports.ts';

/** The project of every emulator: a `demo-` project reaches nothing in production. Its bucket is `demo-pawfolio.appspot.com`. */
export const demoProject = 'demo-pawfolio';

export interface EmulatorOptions {
  only: readonly Service[];
  /** Where to look for ten free ports in a row, or exactly these. */
  ports: number | Ports;
  project?: string;
  /** Data of an earlier run: imported if it is there, and written again on `stop()`. */
  dataDir?: string;
  /** Added to the environment of the emulators and so of the functions. */
  env?: Readonly<Record<string, string>>;
  /** The folder, from the root of the repository, that Hosting serves instead of `web/dist`. */
  publicFolder?: string;
  /** The same for the functions. */
  functionsFolder?: string;
  /** Where the app is, when that is not Hosting. */
  appUrl?: string;
  /** Is given what firebase-tools prints, piece by piece. */
  onOutput?: (text: string) => void;
}

export interface Emulators {
  ports: Ports;
  /** For tests, the seed and the build of the web app: where everything listens. */
  env: Record<string, string>;
  /** Resolves when the emulators have ended, whether asked to or not. */
  ended: Promise<void>;
  /** Ends all processes, and removes the run's folder. May be called again. */
  stop(): Promise<void>;
}

async function takePorts(wanted: number | Ports): Promise<Ports> {
  if (typeof wanted === 'number') return freePortsFrom(wanted);
  const busy = await busyAmong(wanted);
  if (busy.length > 0) throw new Problem(busyPortMessage(busy));
  return wanted;
}

interface Run {
  folder: string;
  settings: string;
  config: string;
  binaries: Record<string, string>;
}

function launch(options: EmulatorOptions, { folder, settings, config, binaries }: Run): ChildProcess {
  const args = ['emulators:start', '--config', config, '--project', options.project ?? demoProject];
  args.push('--only', options.only.join(','));
  if (options.dataDir && hasData(options.dataDir)) args.push('--import', options.dataDir);
  return spawn(process.execPath, guardedFirebaseTools(args), {
    cwd: folder, // its logs go where it runs, and some grow by hundreds of megabytes
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ...toolsEnvironment(settings),
      JAVA_TOOL_OPTIONS: javaOptions(process.env),
      FUNCTIONS_EMULATOR_PARALLEL: '3',
      FUNCTIONS_DISCOVERY_TIMEOUT: '60', // seconds; a busy machine needs more than the ten that are the default
      ...binaries,
      ...options.env,
      PAWFOLIO_RUN: folder,
      TMPDIR: join(folder, 'tmp'), // the Storage emulator keeps its blobs there under a name that never changes
    },
  });
}

/** Collects what a child prints while somebody listens. */
function collect(child: ChildProcess, onOutput: (text: string) => void) {
  let log = '';
  let listener: (() => void) | null = null;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      onOutput(text);
      if (listener === null) return;
      log = (log + text).slice(-200_000);
      listener();
    });
  }
  return { log: () => log, onLog: (next: (() => void) | null) => (listener = next) };
}

/**
 * Starts emulators and waits until all of them run. They end with `stop()`, on a signal to this process, and if it is
 * killed. Throws a `Problem` when a port is taken, Java or a jar is missing, or the functions do not load.
 */
export async function startEmulators(options: EmulatorOptions): Promise<Emulators> {
  const ports = await takePorts(options.ports);
  const binaries = await binariesFor(options.only);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pawfolio-')));
  mkdirSync(join(folder, 'tmp'));
  const settings = writeSettings(folder);
  const config = writeConfig(folder, { ...options, ports, project: options.project ?? demoProject });
  const child = launch(options, { folder, settings, config, binaries });
  const group = new Group(child);
  const killNow = () => group.killNow();
  process.once('exit', killNow);
  let ready = false;
  let ending: Promise<void> | undefined;
  const end = async () => {
    if (ready && options.dataDir && group.isRunning) await exportData(ports.hub, options.dataDir);
    await group.end();
    process.off('exit', killNow);
    forget();
    rmSync(folder, { recursive: true, force: true });
  };
  const stop = () => (ending ??= end());
  const forget = beforeExit(stop);
  try {
    const { log, onLog } = collect(child, options.onOutput ?? (() => {}));
    await untilReady({ only: options.only, hub: ports.hub, group, log, onLog });
    ready = true;
  } catch (error) {
    await stop();
    throw error;
  }
  const env = environmentOf(ports, options.only, options.project ?? demoProject);
  return { ports, env, ended: group.ended, stop };
}
