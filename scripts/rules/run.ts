import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areas } from '../../tests/rules/cases/all.ts';
import { parities } from '../../tests/rules/cases/parity.ts';
import { number, type Numbered } from '../../tests/rules/harness/case.ts';
import { World } from '../../tests/rules/harness/world.ts';
import { root } from '../lib/root.ts';
import { coverageOf, fetchReport, type Coverage } from './coverage.ts';
import { firestoreBench, firestoreProbes } from './firestore-bench.ts';
import { hunt, type Outcome } from './hunt.ts';
import { apply, mutantsOf, nameOf, type Mutant } from './mutants.ts';
import { storageBench, storageProbes } from './storage-bench.ts';

export type RulesFile = 'firestore.rules' | 'storage.rules';

/** A mutant by the name that docs/rules-mutants.md knows it by, and what became of it. */
export interface Result {
  name: string;
  outcome: Outcome;
}

const textOf = (file: RulesFile): string => readFileSync(join(root, file), 'utf8');

/** Mutants of a file whose name contains `filter`. */
function chosen(
  file: RulesFile,
  filter: string,
): { text: string; mutants: Mutant[]; name: (mutant: Mutant) => string } {
  const text = textOf(file);
  const name = (mutant: Mutant): string => `${file}: ${nameOf(mutant)}`;
  return { text, name, mutants: mutantsOf(text).filter((mutant) => name(mutant).includes(filter)) };
}

/** How many projects of the Firestore emulator work side by side. */
const BENCHES = 3;

/** Tries every mutant of firestore.rules against every case; throws when a case fails without any change. */
export async function tryFirestore(filter: string, onResult: (result: Result) => void): Promise<void> {
  const { text, mutants, name } = chosen('firestore.rules', filter);
  if (mutants.length === 0) return;
  const ids = Array.from({ length: BENCHES }, (_, index) => `demo-mutants-${index}`);
  const benches = await Promise.all(ids.map(firestoreBench));
  const onDone = (mutant: Mutant, outcome: Outcome): void => onResult({ name: name(mutant), outcome });
  await hunt({ text, mutants, benches, probes: firestoreProbes, apply, onDone });
  await Promise.all(benches.map(({ world }) => world.close()));
}

/** The same of storage.rules. */
export async function tryStorage(filter: string, onResult: (result: Result) => void): Promise<void> {
  const { text, mutants, name } = chosen('storage.rules', filter);
  if (mutants.length === 0) return;
  const bench = await storageBench();
  const onDone = (mutant: Mutant, outcome: Outcome): void => onResult({ name: name(mutant), outcome });
  await hunt({ text, mutants, benches: [bench], probes: storageProbes, apply, onDone });
  await bench.close();
}

/** The emulator's report grows with each case that it has answered; of more than these it would be too long for it. */
const CASES_A_REPORT = 250;

async function reportOf(name: string, cases: readonly Numbered[]): ReturnType<typeof fetchReport> {
  const world = new World(`demo-coverage-${name}`);
  await world.load(textOf('firestore.rules'));
  await world.clear();
  await world.seed(cases);
  for (let start = 0; start < cases.length; start += 16)
    await Promise.all(cases.slice(start, start + 16).map(({ entry, uid }) => world.verdict(entry, uid)));
  await world.close();
  return fetchReport(world.projectId);
}

/** What the cases make of firestore.rules, taken together over reports of some hundred cases each. */
export async function coverage(): Promise<Coverage> {
  const all = { ...areas, parity: Object.values(parities).map(({ suite }) => suite) };
  const reports = [];
  for (const [name, suites] of Object.entries(all)) {
    const cases = number(suites);
    for (let start = 0; start < cases.length; start += CASES_A_REPORT) {
      const part = cases.slice(start, start + CASES_A_REPORT);
      reports.push(...(await reportOf(`${name}-${start}`, part)));
    }
  }
  return coverageOf(reports, textOf('firestore.rules'));
}
