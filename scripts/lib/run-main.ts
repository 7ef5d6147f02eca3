import { describeError } from './problem.ts';

/**
 * Runs what a command does, and ends the process whatever the SDK still holds open. What goes wrong is said in words, with exit
 * code 1.
 */
export async function runMain(main: () => Promise<void>): Promise<never> {
  try {
    await main();
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = 1;
  }
  process.exit();
}
