import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { kept } from '../lib/root.ts';
import { compileJava } from './java.ts';
import { manifest, zip } from './zip.ts';

const sources = ['StorageRulesRuntime.java', 'RulesValues.java'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);

/** Puts a jar into the folder of kept things under a name that holds what it was made from. Runs at once may race. */
async function keep(
  name: string,
  from: readonly (string | Buffer)[],
  make: () => Promise<Buffer>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const part of from) hash.update(part).update('\0');
  const path = join(kept, `${name}-${hash.digest('hex').slice(0, 16)}.jar`);
  if (existsSync(path)) return path;
  const content = await make();
  mkdirSync(kept, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
  return path;
}

const identity = (jar: string): string => {
  const { size, mtimeMs } = statSync(jar);
  return `${jar} ${size} ${mtimeMs}`;
};

/** The Cloud CLI's jar names no main class, and firebase-tools runs `java -jar`: a jar of only a manifest that does. */
export function firestoreWrapper(jar: string): Promise<string> {
  const text = manifest(
    'com.google.cloud.datastore.emulator.firestore.CloudFirestore',
    pathToFileURL(jar).href,
  );
  return keep('firestore', [text], () =>
    Promise.resolve(zip([{ name: 'META-INF/MANIFEST.MF', content: Buffer.from(text) }])),
  );
}

/** The rules runtime for Storage, built on the engine in the Firestore emulator's jar. */
export function storageRuntime(jar: string): Promise<string> {
  const text = manifest('StorageRulesRuntime', pathToFileURL(jar).href);
  const from = [identity(jar), text, ...sources.map((source) => readFileSync(source))];
  return keep('storage-rules', from, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pawfolio-javac-'));
    try {
      await compileJava(sources, jar, folder);
      const classes = readdirSync(folder).map((name) => ({
        name,
        content: readFileSync(join(folder, name)),
      }));
      return zip([{ name: 'META-INF/MANIFEST.MF', content: Buffer.from(text) }, ...classes]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
