import { cleanUp } from './lib/cleanup.ts';
import { describeError } from './lib/problem.ts';
import { runParity } from './parity/run.ts';
import { summary } from './suites/tally.ts';

/*
 * `npm run test:parity [-- words of a title]`: every template on every variant for three pets, drawn by a browser and printed
 * by both engines of the server. Ends with 1 when one differs by more than `bounds`, or when there was none.
 */
try {
  const began = performance.now();
  const result = await runParity('all', process.argv[2]);
  console.log(result.report);
  console.log(`${summary(result)} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  process.exitCode = result.failed > 0 || result.passed === 0 ? 1 : 0;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
