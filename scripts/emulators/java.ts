import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Problem } from '../lib/problem.ts';

const run = promisify(execFile);

/** The oldest Java that firebase-tools 14 and the emulators run on. */
export const MIN_JAVA = 11;

const HOW =
  'Debian and Ubuntu: `sudo apt-get install default-jdk-headless`; macOS: `brew install openjdk`; or https://adoptium.net.';

/** The major version in what `java -version` prints, or null. Before 9 it was called 1.8 and the like. */
export function javaMajor(output: string): number | null {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  if (first === undefined) return null;
  return first === '1' ? Number(second) : Number(first);
}

/** Whether a version serves; throws a `Problem` that names the fix when it does not. */
export function requireJava(major: number | null): number {
  if (major === null)
    throw new Problem(`The emulators need Java ${MIN_JAVA} or newer, and there is none. ${HOW}`);
  if (major < MIN_JAVA)
    throw new Problem(`The emulators need Java ${MIN_JAVA} or newer; this machine has Java ${major}. ${HOW}`);
  return major;
}

/**
 * Options of emulators, which live for minutes: the quick compiler alone, and a collector without threads of its own.
 * `npm run test:rules` took 132 s of processor time with them and 187 s without. What `env` has of its own overrules them.
 */
export const javaOptions = (env: Readonly<Record<string, string | undefined>>): string =>
  ['-XX:TieredStopAtLevel=1 -XX:+UseSerialGC', env['JAVA_TOOL_OPTIONS']].filter(Boolean).join(' ');

/** The major version of the Java on the path. Throws a `Problem` when it is missing or too old. */
export async function checkJava(): Promise<number> {
  const printed = await run('java', ['-version']).then(
    ({ stdout, stderr }) => stdout + stderr,
    () => '',
  );
  return requireJava(javaMajor(printed));
}

const noCompiler = new Problem(
  'The Storage emulator needs its rules runtime, which cannot be downloaded here, and there is no `javac` to build ' +
    `the stand-in: install a JDK. ${HOW}`,
);

/** Throws a `Problem` when this machine has a Java without its compiler. */
export async function checkCompiler(): Promise<void> {
  await run('javac', ['-version']).catch(() => {
    throw noCompiler;
  });
}

/** Compiles Java sources. Throws a `Problem` when there is no compiler. */
export async function compileJava(
  sources: readonly string[],
  classPath: string,
  into: string,
): Promise<void> {
  await checkCompiler();
  // Annotation processors in the emulator's jar break the compiler: none may run.
  const options = ['-proc:none', '-nowarn', '--release', String(MIN_JAVA)];
  await run('javac', [...options, '-cp', classPath, '-d', into, ...sources]);
}
