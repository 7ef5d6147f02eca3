import { describe, expect, it } from 'vitest';
import { resolveServerTime } from '../kernel/index.ts';
import { choiceParity, choiceSchema, choiceStates } from './index.ts';

const now = { toMillis: () => 1_790_000_000_000 };

describe.each(choiceStates)('choice: %s', (state) => {
  it.each(choiceParity[state].cases)('$name', ({ data, valid }) => {
    const stored = resolveServerTime(data, now);
    expect(choiceParity[state].schema.safeParse(stored).success).toBe(valid);
    expect(choiceSchema.safeParse(stored).success).toBe(valid);
  });
});
