import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.ts';

/** Where each mutant that no test can notice has its reason. */
export const ARGUED_IN = 'docs/rules-mutants.md';

/** Names of mutants, each in a list item of its own, as code: `` - `firestore.rules: … › … › …` ``. */
export const namesIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^- `(.+)`$/gm)].map(([, name = '']) => name);

export const argued = (): ReadonlySet<string> =>
  new Set(namesIn(readFileSync(join(root, ARGUED_IN), 'utf8')));
