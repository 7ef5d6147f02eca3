export interface Tally {
  passed: number;
  failed: number;
}

export const nothing: Tally = { passed: 0, failed: 0 };
export const oneFailed: Tally = { passed: 0, failed: 1 };

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    nothing,
  );

/** The last line of a run. */
export const summary = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/**
 * A report's tally against how its runner ended. A runner that failed without a failed test, or that ran none, has
 * crashed or been misled: at least one failure, so that it cannot pass unseen.
 */
export function settle(tally: Tally, exitCode: number): Tally {
  const unexplained = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return unexplained ? { ...tally, failed: 1 } : tally;
}

export interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Counts a report of vitest. What is skipped or to do counts as failed, as does a file that could not be loaded. */
export const tallyVitest = (report: VitestReport): Tally =>
  sum(
    report.testResults.map(({ status, assertionResults }) => {
      const passed = assertionResults.filter((test) => test.status === 'passed').length;
      const failed = assertionResults.length - passed;
      return { passed, failed: status === 'failed' && failed === 0 ? 1 : failed };
    }),
  );

export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Counts a report of Playwright. Skipped, and passed only when tried again, count as failed. */
export const tallyPlaywright = ({ stats, errors }: PlaywrightReport): Tally => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
});
