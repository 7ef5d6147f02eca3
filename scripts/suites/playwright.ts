import { command, tool } from '../lib/command.ts';
import type { Outcome } from './suite.ts';
import { nothing, settle, tallyPlaywright, type PlaywrightReport } from './tally.ts';
import { readReport, withReport } from './vitest.ts';

/** Runs the journeys of `tests/e2e` against what `env` names. */
export function runPlaywright(show: boolean, env: Readonly<Record<string, string>>): Promise<Outcome> {
  return withReport(async (path) => {
    const { code, output } = await command(tool('playwright'), ['test', '--reporter=list,json'], {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: path },
      show,
    });
    const report = readReport(path) as PlaywrightReport | null;
    return { ...settle(report ? tallyPlaywright(report) : nothing, code), report: show ? '' : output };
  });
}
