import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, tool } from './lib/command.ts';
import { root } from './lib/root.ts';

/* `npm run journey -- <Playwright's arguments>`: journeys against the stack that `npm run stack` left standing. */
const note = join(root, '.emulators/stack.json');

if (existsSync(note)) {
  const env = JSON.parse(readFileSync(note, 'utf8')) as Record<string, string>;
  const args = ['test', '--reporter=list', ...process.argv.slice(2)];
  process.exitCode = (await command(tool('playwright'), args, { env, show: true })).code;
} else {
  console.error('Nothing stands to run against: start it first with `npm run stack`.');
  process.exitCode = 1;
}
