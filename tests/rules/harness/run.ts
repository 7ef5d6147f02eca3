import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { number, type Suite } from './case.ts';
import { rulesText } from './emulators.ts';
import { World } from './world.ts';

/**
 * Runs every case of the suites in one project of the emulator, each case as a user of its own. A test file calls this
 * once: `name` makes the project's id, so that files can run side by side.
 */
export function runSuites(name: string, suites: readonly Suite[]): void {
  const world = new World(`demo-rules-${name}`);
  const numbered = number(suites);

  beforeAll(async () => {
    await world.load(rulesText('firestore.rules'));
    await world.clear();
    await world.seed(numbered);
  });
  afterAll(() => world.close());

  for (const suite of suites)
    describe(suite.path || 'every other path', () => {
      for (const { entry, uid } of numbered.filter((item) => item.suite === suite))
        it.concurrent(`${entry.name} (${entry.who})`, async () => {
          expect(await world.verdict(entry, uid)).toBe(entry.allowed ? 'allowed' : 'denied');
        });
    });
}
