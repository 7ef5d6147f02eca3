import { browser, jars, java, node, portsFree, secrets, type Check } from './lib/health.ts';
import { contractPorts, vitePort } from './lib/ports.ts';
import { describeError } from './lib/problem.ts';

/** Prints one line, and says whether the check holds. */
async function examine({ name, look }: Check): Promise<boolean> {
  try {
    console.log(`✓ ${name}: ${await look()}`);
    return true;
  } catch (error) {
    console.log(`✗ ${name}: ${describeError(error)}`);
    return false;
  }
}

const checks = [node, java, ...jars, secrets, browser, portsFree({ ...contractPorts, vite: vitePort })];
let healthy = true;
for (const check of checks) healthy = (await examine(check)) && healthy;
console.log(healthy ? '\nAll is well: `npm start` will run.' : '\nMend the lines with ✗, then try again.');
process.exit(healthy ? 0 : 1);
