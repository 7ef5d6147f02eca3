import { command, tool } from '../lib/command.ts';
import type { Outcome, Suite } from './suite.ts';
import { sum } from './tally.ts';

interface Check {
  name: string;
  tool: string;
  args: readonly string[];
}

async function runCheck(check: Check): Promise<Outcome> {
  const { code, output } = await command(tool(check.tool), check.args);
  if (code === 0) return { passed: 1, failed: 0, report: '' };
  return { passed: 0, failed: 1, report: `✗ ${check.name}\n${output.trimEnd()}\n` };
}

/** A suite of commands that each count as one test. */
const suiteOf = (checks: readonly Check[]): Suite => ({
  light: true,
  run: async () => {
    const outcomes: Outcome[] = [];
    for (const check of checks) outcomes.push(await runCheck(check));
    return { ...sum(outcomes), report: outcomes.map(({ report }) => report).join('') };
  },
});

export const types = suiteOf(
  ['functions/domain', 'functions', 'web', '.'].map((path) => ({
    name: `types of ${path}`,
    tool: 'tsc',
    args: ['-p', path, '--pretty', 'false'],
  })),
);

export const lint = suiteOf([
  { name: 'eslint', tool: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'prettier', tool: 'prettier', args: ['--check', '.', '--log-level', 'warn'] },
]);

export const arch = suiteOf([
  {
    name: 'import directions and cycles',
    tool: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'functions', 'web', 'scripts', 'tests'],
  },
]);
