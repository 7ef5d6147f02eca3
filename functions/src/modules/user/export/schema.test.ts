import { expect, it } from 'vitest';
import { dataSchema } from './schema.ts';

/** A schema as far as this test looks into it. */
interface Node {
  type?: string;
  format?: string;
  properties?: Record<string, Node>;
  items?: { allOf: Node[] };
  oneOf?: Node[];
}

it('describes every file by the schemas that the app works with, and instants as what a copy has of them', () => {
  const { properties } = dataSchema() as { properties: Record<string, Node> };
  const [pet, below] = properties['pets.json']?.items?.allOf ?? [];
  expect(pet?.properties).toMatchObject({
    name: { type: 'string' },
    createdAt: { type: 'string', format: 'date-time' },
  });
  const records = below?.properties?.['records']?.items?.allOf[0]?.oneOf ?? [];
  expect(records.length).toBeGreaterThan(5);
  for (const record of records) expect(record.properties).toHaveProperty('createdAt.format', 'date-time');
  // A copy has more than a schema names: ids, and what lies below.
  expect(JSON.stringify(properties)).not.toContain('additionalProperties');
});
