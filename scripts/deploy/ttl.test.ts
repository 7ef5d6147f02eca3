import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../lib/root.ts';

interface Override {
  collectionGroup: string;
  fieldPath: string;
  ttl?: boolean;
}

/** Where functions write an `expireAt` (`docs/data-model.md`). */
const expiring = [
  ...['activity', 'deadLetters', 'designRemovals', 'mail', 'mediaReleases', 'outbox', 'previewRequests'],
  ...['shareLinks', 'shareVisits', 'shares', 'sightings', 'versions', 'webhookEvents'],
];

it('whatever is kept for a time has its time to live set by the deployment of indexes', () => {
  const text = readFileSync(join(root, 'firestore.indexes.json'), 'utf8');
  const { fieldOverrides } = JSON.parse(text) as { fieldOverrides: Override[] };
  const set = fieldOverrides.filter(({ fieldPath, ttl }) => fieldPath === 'expireAt' && ttl === true);
  expect(set.map(({ collectionGroup }) => collectionGroup).sort()).toEqual(expiring);
  const model = readFileSync(join(root, 'docs/data-model.md'), 'utf8');
  for (const group of expiring) expect(model).toContain(group);
});
