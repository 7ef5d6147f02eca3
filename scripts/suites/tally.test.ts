import { describe, expect, it } from 'vitest';
import { settle, sum, summary, tallyPlaywright, tallyVitest } from './tally.ts';

describe('tallyVitest', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  });

  it('counts tests over all files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')] };
    expect(tallyVitest(report)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts what was skipped as failed', () => {
    expect(tallyVitest({ testResults: [file('passed', 'passed', 'skipped', 'todo', 'pending')] })).toEqual({
      passed: 1,
      failed: 3,
    });
  });

  it('counts a file that could not be loaded', () => {
    expect(tallyVitest({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1 });
  });
});

describe('tallyPlaywright', () => {
  it('takes only what passed at once', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 7 });
  });
});

describe('settle', () => {
  it.each([
    ['all passed', { passed: 2, failed: 0 }, 0, { passed: 2, failed: 0 }],
    ['some failed', { passed: 2, failed: 1 }, 1, { passed: 2, failed: 1 }],
    ['the runner failed for another reason', { passed: 2, failed: 0 }, 1, { passed: 2, failed: 1 }],
    ['nothing ran', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ['it skipped, and does not mind', { passed: 2, failed: 1 }, 0, { passed: 2, failed: 1 }],
  ])('%s', (_, tally, code, settled) => {
    expect(settle(tally, code)).toEqual(settled);
  });
});

it('sums up in one line', () => {
  const all = sum([
    { passed: 1200, failed: 0 },
    { passed: 3, failed: 1 },
  ]);
  expect(summary(all)).toBe('1203 passed, 1 failed');
});
