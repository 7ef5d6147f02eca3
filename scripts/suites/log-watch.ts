import type { Outcome } from './suite.ts';

/** Before each line that a function writes; the others are the emulators' own, which do print addresses of accounts. */
const OF_FUNCTIONS = '>  ';

/** What never belongs in a log: an e-mail address, a token of a session, a phone number. */
const personal = [/[\w.+-]+@[\w-]+\.\w+/, /\beyJ[\w-]{8,}\.[\w-]+\./, /\+\d[\d ()-]{7,}\d/];

export interface LogWatch {
  /** Takes what the emulators print, piece by piece. */
  onOutput: (text: string) => void;
  /** One test: that functions have written, and nothing personal. */
  outcome: () => Outcome;
}

/** Looks for personal data in what functions write while a suite runs, whoever they belong to and however it came there. */
export function watchLogs(): LogWatch {
  let [rest, lines] = ['', 0];
  const found: string[] = [];
  return {
    onOutput(text) {
      const all = (rest + text).split('\n');
      rest = all.pop() ?? '';
      for (const line of all) {
        if (!line.startsWith(OF_FUNCTIONS)) continue;
        lines += 1;
        if (personal.some((pattern) => pattern.test(line))) found.push(line);
      }
    },
    outcome() {
      if (lines === 0) return { passed: 0, failed: 1, report: '✗ no function has logged anything' };
      if (found.length === 0) return { passed: 1, failed: 0, report: `✓ nothing personal in ${lines} logs` };
      return { passed: 0, failed: 1, report: ['✗ personal data in logs:', ...found.slice(0, 10)].join('\n') };
    },
  };
}
