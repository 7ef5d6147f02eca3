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

// firebase-tools 14 takes each chunk that the Storage rules runtime writes for one message. Two answers that arrive
// together, under load, would both be lost and their uploads hang: let it see one line at a time.
const spawn = childProcess.spawn;
childProcess.spawn = /** @type {typeof spawn} */ (
  (/** @type {Parameters<typeof spawn>} */ ...args) => {
    const child = spawn(...args);
    const given = Array.isArray(args[1]) ? args[1] : [];
    if (child.stdout && given.includes(process.env['STORAGE_EMULATOR_BINARY_PATH']))
      child.stdout = child.stdout.setEncoding('utf8').pipe(byLine());
    return child;
  }
);
