import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storageSuites } from './cases/storage.ts';
import { rulesText } from './harness/emulators.ts';
import { StorageWorld } from './harness/storage-world.ts';

const world = new StorageWorld();

beforeAll(async () => {
  await world.clear();
  await world.load(rulesText('storage.rules'));
});
afterAll(() => world.close());

for (const [n, { path, cases }] of storageSuites.entries())
  describe(path || 'every other path', () => {
    for (const [index, entry] of cases.entries())
      it.concurrent(`${entry.name} (${entry.who})`, async () => {
        const uid = `storage-${n}x${index}`;
        await world.seed(entry, uid);
        expect(await world.verdict(entry, uid)).toBe(entry.allowed ? 'allowed' : 'denied');
      });
  });
