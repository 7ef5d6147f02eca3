import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What scripts keep between runs: jars, data of `npm start -- --keep`. Ignored by git. */
export const kept = join(root, '.emulators');
