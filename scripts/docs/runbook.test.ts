import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/root.ts';
import { SECRET_ADDRESSES } from '../ops/traffic.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const text = read('docs/runbook.md');
const found = (pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

describe('the runbook', () => {
  it('names commands of ours that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = found(/npm run ([a-z:-]+)/g);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('names commands of firebase that are there, and the project with each', () => {
    const known = read('node_modules/firebase-tools/lib/commands/index.js');
    const named = found(/npx firebase ([a-z:]+)/g);
    expect(named.length).toBeGreaterThan(5);
    const isKnown = (name: string): boolean => known.includes(`loadCommand("${name.replaceAll(':', '-')}")`);
    expect(named.filter((name) => !isKnown(name))).toEqual([]);
    for (const line of found(/(npx firebase [^`\n]*)/g)) expect(line).toContain('--project P');
  });

  it('keeps whatever has a secret in its address out of the log of requests', () => {
    const { hosting } = JSON.parse(read('firebase.json')) as {
      hosting: { rewrites: { source: string; function?: { functionId: string } }[] };
    };
    const open = hosting.rewrites.filter(({ source, function: to }) => to && source.includes('*'));
    expect(open.map(({ function: to }) => to?.functionId).sort()).toEqual([...SECRET_ADDRESSES]);
    const [filter = ''] = found(/--add-exclusion='([^']*)'/g);
    for (const name of SECRET_ADDRESSES) expect(filter).toContain(`"${name.toLowerCase()}"`);
  });
});
