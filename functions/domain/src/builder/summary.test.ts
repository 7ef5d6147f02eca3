import { describe, expect, it } from 'vitest';
import { resolveServerTime } from '../kernel/index.ts';
import { designSummarySchema, isDraft } from './summary.ts';
import { validDesign } from './fixture.ts';

const now = { toMillis: () => 0 };
const stored = (changes: object = {}): object =>
  resolveServerTime({ ...validDesign(), ...changes }, now) as object;

describe('a design as a list shows it', () => {
  it('is read without looking into its document', () => {
    const read = designSummarySchema.parse(stored({ document: { schemaVersion: 99 } }));
    expect(read.document).toEqual({ schemaVersion: 99 });
    expect(read.name).toBe(validDesign().name);
  });

  it('is refused with a check, a price or a revision that there is not', () => {
    const wrong = [
      { revision: 0 },
      { price: { amount: -1, currency: 'USD' } },
      { checks: [{ code: 'ugly' }] },
    ];
    for (const changes of wrong) expect(designSummarySchema.safeParse(stored(changes)).success).toBe(false);
  });
});

describe('a draft', () => {
  it('is what has not been ordered as it is now', () => {
    expect(isDraft({ revision: 3 })).toBe(true);
    expect(isDraft({ revision: 3, orderedRevision: 2 })).toBe(true);
    expect(isDraft({ revision: 3, orderedRevision: 3 })).toBe(false);
  });
});
