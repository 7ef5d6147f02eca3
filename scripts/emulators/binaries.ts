import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Service } from './config.ts';
import { firebaseTools, toolsEnvironment, writeSettings } from './firebase-tools.ts';
import { findJar, thisMachine, type Jar, type Part } from './jars.ts';
import { checkJava } from './java.ts';
import { firestoreWrapper, storageRuntime } from './stand-ins.ts';

const parts: readonly Part[] = ['firestore', 'storage'];

async function download(part: Part): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'pawfolio-setup-'));
  try {
    const env = { ...process.env, ...toolsEnvironment(writeSettings(home)) };
    await promisify(execFile)(process.execPath, firebaseTools([`setup:emulators:${part}`]), {
      cwd: home,
      env,
    });
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** A file that `java -jar` runs. */
async function runnable(part: Part, jar: Jar): Promise<string> {
  if (jar.from === 'cloud-cli')
    return part === 'firestore' ? firestoreWrapper(jar.path) : storageRuntime(jar.path);
  if (jar.from === 'download') await download(part);
  return jar.path;
}

/**
 * The variables that tell firebase-tools which jars to run, made or downloaded if need be.
 * Throws a `Problem` that names the fix when Java or a jar is missing.
 */
export async function binariesFor(only: readonly Service[]): Promise<Record<string, string>> {
  const needed = parts.filter((part) => only.includes(part));
  if (needed.length === 0) return {};
  await checkJava();
  const machine = thisMachine();
  const found = needed.map(async (part) => {
    const jar = await findJar(part, machine);
    return [`${part.toUpperCase()}_EMULATOR_BINARY_PATH`, await runnable(part, jar)] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

/** Where each jar would come from, for `npm run doctor`. */
export async function originOfJars(): Promise<Record<Part, Jar>> {
  const machine = thisMachine();
  return { firestore: await findJar('firestore', machine), storage: await findJar('storage', machine) };
}
