import { storageSuites } from '../../tests/rules/cases/storage.ts';
import { StorageWorld, type StorageCase } from '../../tests/rules/harness/storage-world.ts';
import type { Bench } from './hunt.ts';
import type { Probe } from './rank.ts';

interface StorageProbe extends Probe {
  entry: StorageCase;
  uid: string;
}

/** Every case of storage.rules; not the server's, since no rule is asked then. */
export const storageProbes: readonly StorageProbe[] = storageSuites.flatMap(({ path, cases }, suite) =>
  cases
    .filter(({ who }) => who !== 'server')
    .map((entry, index) => {
      const { name, who, allowed } = entry;
      return {
        path,
        name,
        about: `${who} ${Object.keys(entry.ask).join(' ')}`,
        allowed,
        entry,
        uid: `m${suite}x${index}`,
      };
    }),
);

/** The Storage emulator, whose rules are the same for every bucket, so that there can be only one bench. */
export async function storageBench(): Promise<Bench<StorageProbe> & { close(): Promise<void> }> {
  const world = new StorageWorld();
  await world.clear();
  for (const { entry, uid } of storageProbes) await world.seed(entry, uid);
  return {
    load: (rules) => world.tryLoad(rules),
    holds: async ({ entry, uid }) => {
      const verdict = await world.verdict(entry, uid);
      if (verdict === 'allowed') await world.restore(entry, uid);
      return (verdict === 'allowed') === entry.allowed;
    },
    close: () => world.close(),
  };
}
