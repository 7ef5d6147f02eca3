import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContentType } from '@pawfolio/domain/media';
import type { Peaks, Times } from './bench/media-process.ts';
import type { Sample } from './bench/ours.ts';
import { phoneHeic, phoneJpeg } from './bench/pictures.ts';
import { buildFunctions } from './lib/build.ts';
import { beforeExit, cleanUp } from './lib/cleanup.ts';
import { command } from './lib/command.ts';
import { describeError, Problem } from './lib/problem.ts';

/** Ours to bare, for the decoding and for everything. */
const BUDGET = 1.3;
const ROUNDS = 7;
const stages = ['download', 'sniff', 'decode', 'variants', 'upload'] as const;

/** In a process that has done nothing else. The domain is read as it was built, as in the cloud. */
async function measured<T>(...args: string[]): Promise<T> {
  const script = new URL('bench/media-process.ts', import.meta.url).pathname;
  const { code, output } = await command(process.execPath, ['--import', 'tsx', script, ...args]);
  if (code !== 0) throw new Problem(`A measurement failed:\n${output.trimEnd()}`);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as T;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`.padStart(9);
const milliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`.padStart(10);

/** Median of the ratios of each round: what slows a round down does so for both. */
function ratio(times: Times, ours: string, bare: string): number {
  const theirs = times[bare] ?? [];
  return median((times[ours] ?? []).map((took, round) => took / (theirs[round] ?? Number.NaN)));
}

/** Prints one comparison; whether it is within the budget. */
function compare(name: string, times: Times, [ours, bare]: [string, string]): boolean {
  const found = ratio(times, ours, bare);
  const [took, theirs] = [median(times[ours] ?? []), median(times[bare] ?? [])];
  console.log(
    `${found <= BUDGET ? '✓' : '✗'} ${name.padEnd(24)}${milliseconds(took)} to${milliseconds(theirs)}  ${found.toFixed(2)}×`,
  );
  return found <= BUDGET;
}

async function report(name: string, sample: Sample): Promise<boolean> {
  const given = JSON.stringify(sample);
  const times = await measured<Times>('time', String(ROUNDS), given);
  const steps = await measured<Peaks>('memory', 'staged', given);
  const ours = await measured<Peaks>('memory', 'ours', given);
  const bare = await measured<Peaks>('memory', 'bare', given);
  console.log(
    `\n${name}, ${(sample.size / 1e6).toFixed(1)} MB${' '.repeat(24 - name.length)}time      peak of the process`,
  );
  for (const stage of stages)
    console.log(
      `  ${stage.padEnd(28)}${milliseconds(median(times[stage] ?? []))}${megabytes(steps[stage] ?? 0)}`,
    );
  console.log(
    `  peak of a fresh process     ${megabytes(ours['most'] ?? 0)}, of which the empty one ${megabytes(ours['before'] ?? 0).trim()}; bare ${megabytes(bare['most'] ?? 0).trim()}`,
  );
  const decoding = compare('decode and resize', times, ['our decode', 'bare decode']);
  return compare('upload to stored sizes', times, ['ours', 'bare']) && decoding;
}

async function main(): Promise<boolean> {
  await buildFunctions();
  const folder = await mkdtemp(join(tmpdir(), 'pawfolio-bench-'));
  beforeExit(() => rm(folder, { recursive: true, force: true }));
  const pictures: [string, ContentType, Buffer][] = [
    ['JPEG', 'image/jpeg', await phoneJpeg()],
    ['HEIC', 'image/heic', phoneHeic()],
  ];
  console.log(`12 megapixels, medians of ${ROUNDS} rounds, ours to the bare libraries, at most ${BUDGET}×`);
  let within = true;
  for (const [name, type, bytes] of pictures) {
    const path = join(folder, name);
    await writeFile(path, bytes);
    within = (await report(name, { path, type, size: bytes.length, folder })) && within;
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
