import type { Tally } from './tally.ts';

export interface Outcome extends Tally {
  /** What to show: everything of a runner that reports well, of others only what failed. */
  report: string;
}

export interface Suite {
  /** Runs it; rejects when it could not be run at all. With `show` it prints as it goes, and `report` is empty. */
  run: (show: boolean) => Promise<Outcome>;
  /** Needs neither ports nor emulators nor much memory, so that two such suites may run at once. */
  light?: boolean;
}
