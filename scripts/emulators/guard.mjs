// Loaded into firebase-tools before anything else (`node --import`).
import { Buffer } from 'node:buffer';
import childProcess from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { Transform } from 'node:stream';

// Whoever started the emulators is gone, even if killed: shut down as if asked to, and survive the closed output.
// Nobody is left then to remove the run's folder either.
process.on('disconnect', () => {
  process.on('exit', () => rmSync(process.env['PAWFOLIO_RUN'] ?? '', { recursive: true, force: true }));
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** Gives on one line a chunk. */
function byLine() {
  let rest = '';
  return new Transform({
    readableObjectMode: true,
    decodeStrings: false,
    /** @this {Transform} */
    transform(chunk, _encoding, done) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.push(Buffer.from(line));
      done();
    },
  });
}

/**
 * firebase-tools 14 takes each chunk that the Storage rules runtime writes for one message. Two answers that arrive
 * together, under load, would both be lost and their uploads hang: let it see one line at a time.
 * @param {import('node:child_process').ChildProcess} child
 */
function separateLines(child) {
  if (child.stdout) child.stdout = child.stdout.setEncoding('utf8').pipe(byLine());
}

/** @typedef {import('node:child_process').ChildProcess} Child */
/** @typedef {(file: string, args: unknown, options?: unknown) => Child} Spawn */
const spawn = /** @type {Spawn} */ (childProcess.spawn);

/** @type {Spawn} */
function spawnGuarded(file, given, options) {
  const args = Array.isArray(given) ? given.map(String) : [];
  if (file !== 'java' || !args.includes('-jar')) return spawn(file, given, options);
  const isStorage = args.includes(process.env['STORAGE_EMULATOR_BINARY_PATH'] ?? '');
  // Left alone, a JVM takes a quarter of the machine's memory before it tidies up.
  const child = spawn(file, [isStorage ? '-Xmx256m' : '-Xmx2g', ...args], options);
  if (isStorage) separateLines(child);
  return child;
}
childProcess.spawn = /** @type {typeof childProcess.spawn} */ (spawnGuarded);
