import { startEmulators } from './emulators/index.ts';
import { cleanUp } from './lib/cleanup.ts';
import { describeError } from './lib/problem.ts';
import { root } from './lib/root.ts';
import { coverage, tryFirestore, tryStorage, type Result } from './rules/run.ts';
import { ARGUED_IN, argued } from './rules/survivors.ts';

/*
 * npm run test:rules:mutation                    every mutant of both files
 * npm run test:rules:mutation -- isPet           those whose name contains “isPet”
 * npm run test:rules:mutation -- --coverage      only what the emulator says of the expressions
 */

const files = ['firestore.rules', 'storage.rules'] as const;

async function showCoverage(): Promise<boolean> {
  const { expressions, allows, gaps } = await coverage();
  const sum = `${expressions} expressions and ${allows} allows of firestore.rules`;
  console.log(
    gaps.length === 0 ? `Coverage: all ${sum}, each allow granted and refused.` : `Coverage: ${sum}; not`,
  );
  for (const gap of gaps) console.log(`  ${gap}`);
  return gaps.length === 0;
}

/** Prints a line now and then, since a run takes minutes. */
function progress(): (result: Result) => void {
  const began = performance.now();
  let done = 0;
  return ({ name, outcome }) => {
    done += 1;
    const at = `${Math.round((performance.now() - began) / 1000)} s`;
    if (outcome.kind !== 'killed') console.log(`  ${at}: ${outcome.kind}: ${name}`);
    else if (done % 100 === 0) console.log(`  ${at}: ${done} tried`);
  };
}

/** Prints the sums; false when a survivor has no reason in the docs, or a reason there has no survivor. */
function judge(results: readonly Result[], isWhole: boolean): boolean {
  const reasons = argued();
  for (const file of files) {
    const own = results.filter(({ name }) => name.startsWith(file));
    const count = (kind: string): number => own.filter(({ outcome }) => outcome.kind === kind).length;
    const invalid = count('invalid') > 0 ? `, ${count('invalid')} do not compile` : '';
    console.log(`${file}: ${count('killed')} of ${own.length - count('invalid')} mutants killed${invalid}`);
  }
  const survivors = results.filter(({ outcome }) => outcome.kind === 'survived').map(({ name }) => name);
  const open = survivors.filter((name) => !reasons.has(name));
  const stale = isWhole ? [...reasons].filter((name) => !survivors.includes(name)) : [];
  console.log(
    `${survivors.length} survived, ${survivors.length - open.length} of them with a reason in ${ARGUED_IN}`,
  );
  for (const name of open) console.log(`  no reason: ${name}`);
  for (const name of stale) console.log(`  a reason, but no survivor: ${name}`);
  return open.length + stale.length === 0;
}

async function main(): Promise<boolean> {
  const args = process.argv.slice(2);
  const filter = args.find((arg) => !arg.startsWith('--')) ?? '';
  const env = { JAVA_TOOL_OPTIONS: `-Djava.util.logging.config.file=${root}/scripts/rules/quiet.properties` };
  const emulators = await startEmulators({ only: ['firestore', 'storage'], ports: 25_000, env });
  Object.assign(process.env, emulators.env);
  const isCovered = filter !== '' || (await showCoverage());
  if (args.includes('--coverage')) return isCovered;
  const results: Result[] = [];
  const show = progress();
  const onResult = (result: Result): void => {
    results.push(result);
    show(result);
  };
  await Promise.all([tryFirestore(filter, onResult), tryStorage(filter, onResult)]);
  return judge(results, filter === '') && isCovered;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
await cleanUp();
process.exit();
