import { expect, it } from 'vitest';
import * as deployed from './index.ts';
import { replayers } from './ops.ts';

/** What Firebase reads of a function before it deploys it. */
interface Endpoint {
  eventTrigger?: { retry?: unknown };
}

const endpointOf = (value: unknown): Endpoint =>
  (value as { __endpoint?: Endpoint } | undefined)?.__endpoint ?? {};

it('whatever is tried again, and can end in the dead letters, can be done again by hand', () => {
  const retried = Object.entries(deployed)
    .filter(([, value]) => endpointOf(value).eventTrigger?.retry === true)
    .map(([name]) => (name === 'outboxAdded' ? 'outbox' : name)); // it leaves its letters to the sweep of the outbox
  expect(retried.length).toBeGreaterThan(15);
  expect(Object.keys(replayers).sort()).toEqual(retried.sort());
});
