// Runs one of this folder's scripts: `node scripts/bootstrap.mjs scripts/<name>.ts [arguments]`.
// Plain JavaScript without dependencies, because it is what installs them.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lock = join(root, 'package-lock.json');
const stamp = join(modules, '.pawfolio-lock');

/**
 * @param {string} sentence
 * @returns {never}
 */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(`Pawfolio needs Node 20.19 or newer, and this is ${process.versions.node}: see https://nodejs.org.`);
}

const lockHash = () => createHash('sha256').update(readFileSync(lock)).digest('hex');

/** Whether what is installed is what the lock says: by our stamp, or because npm has been run by hand since. */
function isInstalled() {
  if (!existsSync(join(modules, '.bin', 'tsx'))) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  const byNpm = join(modules, '.package-lock.json');
  return existsSync(byNpm) && statSync(byNpm).mtimeMs >= statSync(lock).mtimeMs;
}

/** @param {string} command */
function npm(command) {
  const path = process.env['npm_execpath'];
  const [file, args] = path?.endsWith('.js') ? [process.execPath, [path, command]] : ['npm', [command]];
  return spawnSync(file, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function install() {
  process.stderr.write('Installing dependencies …\n');
  if (!npm('ci') && !npm('install')) {
    giveUp('The dependencies could not be installed: npm says why above. Mend it and run this again.');
  }
  writeFileSync(stamp, lockHash());
}

/** @param {string[]} args */
function run(args) {
  // The domain is read from its sources: nothing has to be built before a script runs. Through the channel the
  // script learns that this process is gone, even if it was killed.
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=@pawfolio/source', ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  // An npm that was killed could pass nothing on. (What it does pass on reaches this process because the scripts in
  // package.json say `exec`: a shell in between would keep it to itself.)
  const npmId = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npmId) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 250);
  if (process.env['npm_lifecycle_event'] === undefined) clearInterval(watch);
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 1)));
}

checkNode();
if (process.argv.length < 3) giveUp('Usage: node scripts/bootstrap.mjs scripts/<name>.ts [arguments]');
if (!isInstalled()) install();
run(process.argv.slice(2));
