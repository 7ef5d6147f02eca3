import type { Mutant } from './mutants.ts';
import { Ranking, type Probe } from './rank.ts';

/** A project of an emulator in which rules are tried. */
export interface Bench<P extends Probe> {
  /** Replaces the rules; false when they do not compile. */
  load(rules: string): Promise<boolean>;
  /** Whether the rules give the expected answer. Leaves everything as it was. */
  holds(probe: P): Promise<boolean>;
}

export type Outcome =
  { kind: 'killed'; by: string; asked: number } | { kind: 'survived' } | { kind: 'invalid' };

const AT_ONCE = 8;

/** The first probe that does not hold under the rules that are loaded. */
async function firstToFail<P extends Probe>(bench: Bench<P>, probes: readonly P[]): Promise<P | undefined> {
  for (let start = 0; start < probes.length; start += AT_ONCE) {
    const some = probes.slice(start, start + AT_ONCE);
    const held = await Promise.all(some.map((probe) => bench.holds(probe)));
    const failed = some.find((_, index) => !held[index]);
    if (failed) return failed;
  }
  return undefined;
}

interface Hunt<P extends Probe> {
  text: string;
  mutants: readonly Mutant[];
  benches: readonly Bench<P>[];
  probes: readonly P[];
  apply: (text: string, mutant: Mutant) => string;
  onDone: (mutant: Mutant, outcome: Outcome) => void;
}

/** Throws when a probe does not hold under the rules as they are: then a failure would prove nothing. */
export async function hunt<P extends Probe>({
  text,
  mutants,
  benches,
  probes,
  apply,
  onDone,
}: Hunt<P>): Promise<void> {
  const ranking = new Ranking(probes);
  const waiting = [...mutants];
  const work = async (bench: Bench<P>): Promise<void> => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      if (!(await bench.load(apply(text, mutant)))) {
        onDone(mutant, { kind: 'invalid' });
        continue;
      }
      const order = ranking.for(mutant);
      const failed = await firstToFail(bench, order);
      onDone(
        mutant,
        failed ? { kind: 'killed', by: failed.name, asked: order.indexOf(failed) + 1 } : { kind: 'survived' },
      );
    }
  };
  await Promise.all(
    benches.map(async (bench, index) => {
      if (!(await bench.load(text))) throw new Error('The rules do not compile');
      const failed = index === 0 ? await firstToFail(bench, probes) : undefined;
      if (failed) throw new Error(`Without any change: “${failed.name}” of ${failed.path} does not hold`);
    }),
  );
  await Promise.all(benches.map(work));
}
