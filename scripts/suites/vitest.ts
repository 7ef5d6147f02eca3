import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, tool } from '../lib/command.ts';
import type { Outcome } from './suite.ts';
import { nothing, settle, tallyVitest, type Tally, type VitestReport } from './tally.ts';

/** Calls `use` with the path of a file that does not exist yet, in a folder of its own that is removed afterwards. */
export async function withReport(use: (path: string) => Promise<Outcome>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'pawfolio-report-'));
  try {
    return await use(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The report of a runner, or null when it has crashed before it wrote one. */
export const readReport = (path: string): unknown =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;

/** Runs one project of `vitest.config.ts`. */
export function runVitest(
  project: string,
  show: boolean,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return withReport(async (path) => {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
    const { code, output } = await command(tool('vitest'), [...args, `--outputFile.json=${path}`], {
      env,
      show,
    });
    const report = readReport(path) as VitestReport | null;
    const tally: Tally = report ? tallyVitest(report) : nothing;
    return { ...settle(tally, code), report: show ? '' : output };
  });
}
