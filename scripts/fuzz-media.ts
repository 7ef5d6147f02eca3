import {
  allowedEnds,
  expectedEnds,
  HOSTILE_FILES,
  leaksIn,
  sendHostileFiles,
} from '../tests/functions/media/hostile/run.ts';
import type { Holdings, Report } from '../tests/functions/media/hostile/process.ts';
import { buildFunctions } from './lib/build.ts';
import { cleanUp } from './lib/cleanup.ts';
import { describeError, Problem } from './lib/problem.ts';

/*
 * `npm run fuzz:media [-- COUNT [SEED]]`: sends generated hostile files through the pipeline as it is built, prints how each kind
 * ended and what the process held before and after. Ends with 1 for a file that ended otherwise than ready or failed
 * with a code, and for a leak. Another seed makes other files.
 */
const MOMENTS = ['after the first tenth', 'after 40 %', 'after 70 %', 'at the end'];

const held = ({ memory, threads, files, children, temporaryFiles }: Holdings): string =>
  `${Math.round(memory / 1e6)} MB, ${threads} threads, ${files} open files, ${children} processes, ${temporaryFiles.length} temporary files`;

/** Prints a report; what is wrong with it, each as a sentence. */
function tell({ results, holdings }: Report, count: number): string[] {
  const tally = new Map<string, number>();
  for (const { end } of results) tally.set(end, (tally.get(end) ?? 0) + 1);
  for (const [end, files] of [...tally].sort(([, a], [, b]) => b - a))
    console.log(`${String(files).padStart(6)}  ${end}`);
  console.log(`${String(results.length).padStart(6)}  in all`);
  const slowest = [...results].sort((a, b) => b.ms - a.ms)[0];
  if (slowest) console.log(`        slowest: ${slowest.ms} ms for ${slowest.name}`);
  for (const [index, moment] of MOMENTS.entries()) {
    const then = holdings[index];
    if (then) console.log(`        ${moment.padEnd(22)} ${held(then)}`);
  }
  return [
    results.length === count ? '' : `only ${results.length} of ${count} files were processed`,
    ...results.filter(({ end }) => !allowedEnds.has(end)).map(({ name, end }) => `${name}: ${end}`),
    // A few files need not show every end.
    ...(count < HOSTILE_FILES ? [] : expectedEnds.map((end) => (tally.has(end) ? '' : `none ended ${end}`))),
    ...leaksIn({ results, holdings }),
  ].filter(Boolean);
}

function numberGiven(position: number, fallback: number): number {
  const given = process.argv[position];
  const value = given === undefined ? fallback : Number(given);
  if (!Number.isSafeInteger(value) || value < 1) throw new Problem(`${given} is not a whole number above 0.`);
  return value;
}

try {
  const [count, seed] = [numberGiven(2, HOSTILE_FILES), numberGiven(3, 1)];
  await buildFunctions();
  const began = Date.now();
  const problems = tell(await sendHostileFiles(count, seed), count);
  console.log(`        ${Math.round((Date.now() - began) / 1000)} s, seed ${seed}`);
  for (const problem of problems) console.error(`✗ ${problem}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
