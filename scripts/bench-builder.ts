import { dragPart } from './bench/builder-drag.ts';
import type { PrintFigures } from './bench/builder-print.ts';
import type { Operations, SaveFigures } from './bench/builder-saves.ts';
import { startEmulators } from './emulators/index.ts';
import { buildFunctions } from './lib/build.ts';
import { cleanUp } from './lib/cleanup.ts';
import { command } from './lib/command.ts';
import { describeError, Problem } from './lib/problem.ts';

/*
 * `npm run bench:builder [-- saves|print|drag …]`: how many saves a minute this machine bears and what each costs, how long a
 * print file takes and how much memory, and what a frame costs while something is dragged. Ends with 1 when one is out of its
 * bounds. Without a name all of them.
 */
const SAVES = { inProcess: 1_200, throughEmulator: 600 };
/** What the shop expects at its busiest. */
const SAVES_A_MINUTE = 500;
/** A function has 2 GiB. */
const MEMORY = 2 * 1024 ** 3;

const prints = [
  { name: '20 × 20 cm', width: 200, height: 200, dpi: 300 },
  { name: '40 × 30 in at 150 dpi', width: 1016, height: 762, dpi: 150 },
  { name: '40 × 30 in at 300 dpi', width: 1016, height: 762, dpi: 300 },
] as const;

/** Prints a line; whether all is as it should be. */
function tell(within: boolean, line: string): boolean {
  console.log(`${within ? '✓' : '✗'} ${line}`);
  return within;
}

const words = ({ saves, perMinute, p50, p95 }: SaveFigures): string =>
  `${Math.round(perMinute).toLocaleString('en-GB')} saves a minute, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (${saves} saves)`;

async function savesPart(): Promise<boolean> {
  await buildFunctions();
  const only = ['auth', 'firestore', 'storage', 'functions'] as const;
  const emulators = await startEmulators({ only, ports: 26_000 });
  try {
    Object.assign(process.env, emulators.env);
    const { savesInProcess, savesThroughEmulator } = await import('./bench/builder-saves.ts');
    const inside = await savesInProcess(SAVES.inProcess);
    const { reads, writes }: Operations = inside.most;
    const lines = [
      tell(inside.perMinute >= SAVES_A_MINUTE, `in this process:      ${words(inside)}`),
      tell(reads <= 1 && writes <= 2, `operations a save:    at most ${reads} read, ${writes} written`),
    ];
    const outside = await savesThroughEmulator(SAVES.throughEmulator);
    lines.push(tell(outside.perMinute >= SAVES_A_MINUTE, `through the emulator: ${words(outside)}`));
    return lines.every(Boolean);
  } finally {
    await emulators.stop();
  }
}

/** In a process that has done nothing else. */
async function printed(
  engine: string,
  { width, height, dpi }: (typeof prints)[number],
): Promise<PrintFigures> {
  const script = new URL('bench/builder-print.ts', import.meta.url).pathname;
  const args = ['--import', 'tsx', '--conditions=@pawfolio/source', script, engine];
  const { code, output } = await command(process.execPath, [...args, ...[width, height, dpi].map(String)]);
  if (code !== 0) throw new Problem(`A print failed:\n${output.trimEnd()}`);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as PrintFigures;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

async function printPart(): Promise<boolean> {
  let within = true;
  for (const size of prints)
    for (const engine of ['resvg', 'canvas']) {
      const { megapixels, bytes, ms, before, peak } = await printed(engine, size);
      const line = `${engine.padEnd(6)} ${size.name.padEnd(22)} ${megapixels.toFixed(1)} MP in ${(ms / 1000).toFixed(1)} s, peak ${megabytes(peak)} (empty ${megabytes(before)}), file ${megabytes(bytes)}`;
      within = tell(peak <= MEMORY, line) && within;
    }
  return within;
}

async function drag(): Promise<boolean> {
  const { lines, ok } = await dragPart();
  console.log(lines.join('\n'));
  return ok;
}

const parts = { saves: savesPart, print: printPart, drag } as const;
type Part = keyof typeof parts;
const isPart = (name: string): name is Part => name in parts;

async function main(): Promise<boolean> {
  const asked = process.argv.slice(2).filter(isPart);
  let within = true;
  for (const part of asked.length > 0 ? asked : (Object.keys(parts) as Part[])) {
    console.log(`\n${part}`);
    within = (await parts[part]()) && within;
  }
  return within;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
