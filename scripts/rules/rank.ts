import type { Mutant } from './mutants.ts';

/** A question with a known answer, as much of it as ranking needs. */
export interface Probe {
  /** The match block it is about. */
  path: string;
  name: string;
  /** More words that tell what it is about. */
  about: string;
  allowed: boolean;
}

/** `isContact` is about a contact. */
const wordsOf = (text: string): Set<string> =>
  new Set((text.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).map((word) => word.toLowerCase()));

/** What a probe loses for each better one that tries the same thing. */
const AGAIN = 2.5;

interface Known<P extends Probe> {
  probe: P;
  words: Set<string>;
  /** What is tried, without the field: `60 long` of `breed: 60 long`. */
  label: string;
}

/**
 * Orders probes so that the likeliest to notice a mutant come first: those about the words that stand near the change,
 * rare words above common ones, in the same block, whose verdict the change could turn. Of probes that try the same
 * thing each counts less than the one before, so that a change of what all blocks share is not asked the same a
 * hundred times.
 */
export class Ranking<P extends Probe> {
  private readonly known: readonly Known<P>[];
  private readonly weight: (word: string) => number;

  constructor(probes: readonly P[]) {
    this.known = probes.map((probe) => ({
      probe,
      words: wordsOf(`${probe.path} ${probe.about} ${probe.name}`),
      label: probe.name.slice(probe.name.lastIndexOf(': ') + 1),
    }));
    const uses = new Map<string, number>();
    for (const { words } of this.known) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
    this.weight = (word) => Math.log(probes.length / (uses.get(word) ?? probes.length));
  }

  for(mutant: Mutant): P[] {
    const near = wordsOf(mutant.near);
    const far = wordsOf(mutant.far);
    const score = ({ probe, words }: Known<P>): number => {
      let shared = 0;
      for (const word of words)
        shared += near.has(word) ? this.weight(word) : far.has(word) ? this.weight(word) / 3 : 0;
      const turns = mutant.effect === 'either' || (mutant.effect === 'wider') !== probe.allowed;
      const home = probe.path === mutant.block ? 3 : probe.path.startsWith(mutant.block) ? 1 : 0;
      return shared + home + (turns ? 5 : 0);
    };
    const best = this.known.map((item) => ({ ...item, rank: score(item) })).sort((a, b) => b.rank - a.rank);
    const seen = new Map<string, number>();
    const spread = best.map(({ probe, label, rank }) => {
      const times = seen.get(label) ?? 0;
      seen.set(label, times + 1);
      return { probe, rank: rank - times * AGAIN };
    });
    return spread.sort((a, b) => b.rank - a.rank).map(({ probe }) => probe);
  }
}
