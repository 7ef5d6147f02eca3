import { describe, expect, it } from 'vitest';
import { resolveServerTime } from '../kernel/index.ts';
import { reminderSettingsParity } from './index.ts';

const now = { toMillis: () => 1_790_000_000_000 };

describe('settings of reminders', () => {
  it.each(reminderSettingsParity.cases)('$name', ({ data, valid }) => {
    expect(reminderSettingsParity.schema.safeParse(resolveServerTime(data, now)).success).toBe(valid);
  });
});
