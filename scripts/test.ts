import { cleanUp } from './lib/cleanup.ts';
import { describeError } from './lib/problem.ts';
import { chosen } from './suites/arguments.ts';
import { suiteNames, suites, type SuiteName } from './suites/index.ts';
import type { Outcome, Suite } from './suites/suite.ts';
import { sum, summary, type Tally } from './suites/tally.ts';

async function attempt(suite: Suite, show: boolean): Promise<Outcome> {
  try {
    return await suite.run(show);
  } catch (error) {
    return { passed: 0, failed: 1, report: `${describeError(error)}\n` };
  }
}

const title = (name: string): string => `\n━━ ${name} ${'━'.repeat(Math.max(0, 60 - name.length))}`;

async function runSuite(name: SuiteName, show: boolean): Promise<Tally> {
  const began = performance.now();
  if (show) console.log(title(name));
  const outcome = await attempt(suites[name], show);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (!show) console.log(title(name));
  if (outcome.report) console.log(outcome.report.trimEnd());
  console.log(`${outcome.failed > 0 ? '✗' : '✓'} ${name}: ${summary(outcome)} (${seconds} s)`);
  return outcome;
}

/** Runs `names` in their order, `width` at a time. */
async function runAll(names: readonly SuiteName[], width: number): Promise<Tally> {
  const queue = [...names];
  const tallies: Tally[] = [];
  const lane = async (): Promise<void> => {
    for (let name = queue.shift(); name; name = queue.shift())
      tallies.push(await runSuite(name, width === 1));
  };
  await Promise.all(Array.from({ length: width }, lane));
  return sum(tallies);
}

async function main(): Promise<void> {
  const names = chosen(process.argv.slice(2), suiteNames);
  const isLight = (name: SuiteName): boolean => (suites[name] as Suite).light === true;
  const light = names.filter(isLight);
  const heavy = names.filter((name) => !isLight(name));
  const total = sum([await runAll(light, light.length > 1 ? 2 : 1), await runAll(heavy, 1)]);
  console.log(`\n${summary(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  console.log(summary({ passed: 0, failed: 1 }));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
