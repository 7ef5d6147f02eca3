import { areas } from '../../tests/rules/cases/all.ts';
import { parities } from '../../tests/rules/cases/parity.ts';
import { number, type Numbered } from '../../tests/rules/harness/case.ts';
import { World } from '../../tests/rules/harness/world.ts';
import type { Bench } from './hunt.ts';
import type { Probe } from './rank.ts';

type FirestoreProbe = Probe & Numbered;

/** Every case of tests/rules/cases; not the server's, since no rule is asked then. */
export const firestoreProbes: readonly FirestoreProbe[] = number([
  ...Object.values(areas).flat(),
  ...Object.values(parities).map(({ suite }) => suite),
])
  .filter(({ entry }) => entry.who !== 'server')
  .map((item) => {
    const { name, who, allowed } = item.entry;
    return { ...item, path: item.suite.path, name, about: `${item.suite.about ?? ''} ${who}`, allowed };
  });

/** A project of the Firestore emulator that holds what all probes are given. */
export async function firestoreBench(projectId: string): Promise<Bench<FirestoreProbe> & { world: World }> {
  const world = new World(projectId);
  await world.clear();
  await world.seed(firestoreProbes);
  return {
    world,
    load: (rules) => world.tryLoad(rules),
    holds: async (probe) => {
      const verdict = await world.verdict(probe.entry, probe.uid);
      if (verdict === 'allowed') await world.restore(probe);
      return (verdict === 'allowed') === probe.allowed;
    },
  };
}
