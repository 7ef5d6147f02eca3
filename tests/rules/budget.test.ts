import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allBlocks, parseRules } from '../../scripts/rules/parse.ts';
import { areas } from './cases/all.ts';
import { parities } from './cases/parity.ts';
import { number, type Suite } from './harness/case.ts';
import { rulesText } from './harness/emulators.ts';
import { World } from './harness/world.ts';

/*
 * A write may cost 1,000 expressions, and one more denies it. The emulator does not tell what a write has cost, so every
 * `allow` of a write is given an expression that costs half of that first: what is still allowed costs less than the rest.
 */

const BUDGET = 1_000;

/** Rules in which every write costs `extra` expressions more: an element of a list costs one. */
function padded(rules: string, extra: number): string {
  const root = parseRules(rules).blocks[0];
  if (!root) throw new Error('The rules have no match block');
  const pad = `function pad() { return [${'0,'.repeat(extra - 1)}0] is list; } `;
  const places = allBlocks(root)
    .flatMap(({ allows }) => allows)
    .filter(({ verbs }) => verbs.some((verb) => ['create', 'update', 'delete'].includes(verb)))
    .flatMap(({ condition }) => [
      { at: condition.start, text: 'pad() && (' },
      { at: condition.end, text: ')' },
    ]);
  const edits = [{ at: root.inside, text: pad }, ...places].sort((a, b) => b.at - a.at);
  return edits.reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.at), rules);
}

/** Every write that the rules allow, in all suites. */
const suites: Suite[] = [
  ...Object.values(areas).flat(),
  ...Object.values(parities).map(({ suite }) => suite),
];
const writes = number(suites).filter(
  ({ entry }) => entry.allowed && entry.who !== 'server' && 'commit' in entry.ask,
);

const world = new World('demo-rules-budget');
const first = writes.slice(0, 1);

beforeAll(async () => {
  await world.clear();
  await world.seed(writes);
});
afterAll(() => world.close());

async function denied(cases: typeof writes): Promise<string[]> {
  const verdicts = await Promise.all(cases.map(({ entry, uid }) => world.verdict(entry, uid)));
  return cases
    .filter((_, index) => verdicts[index] === 'denied')
    .map(({ suite, entry }) => `${suite.path}: ${entry.name}`);
}

describe('the budget of expressions', () => {
  it('is what the padding is measured by: a write that costs all of it is denied', async () => {
    await world.load(padded(rulesText('firestore.rules'), BUDGET));
    expect(await denied(first)).toHaveLength(1);
  });

  it('is not half spent by any write', async () => {
    await world.load(padded(rulesText('firestore.rules'), BUDGET / 2));
    for (let start = 0; start < writes.length; start += 16)
      expect(await denied(writes.slice(start, start + 16))).toEqual([]);
  }, 60_000);
});
