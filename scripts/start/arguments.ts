import { parseArgs } from 'node:util';
import { Problem } from '../lib/problem.ts';

export interface StartOptions {
  /** Take up the data of the last run that was started so, and keep it again at the end. */
  keep: boolean;
  /** Vite with hot reload instead of a built web app behind Hosting. */
  dev: boolean;
}

/** Reads the command line of `npm start`. Throws a `Problem` for anything that it does not know. */
export function parseStart(args: readonly string[]): StartOptions {
  const options = {
    keep: { type: 'boolean', default: false },
    dev: { type: 'boolean', default: false },
  } as const;
  try {
    const { keep, dev } = parseArgs({ args: [...args], options }).values;
    return { keep, dev };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : '';
    throw new Problem(`${reason}. npm start takes --keep and --dev (\`npm start -- --keep\`).`);
  }
}
