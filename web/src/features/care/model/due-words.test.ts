import { describe, expect, it } from 'vitest';
import { dueTone, dueWords } from './due-words.ts';

const TODAY = '2026-06-15';
const item = (
  kind: 'vaccination' | 'reminder' | 'medication' | 'document' | 'insurance',
  dueOn: string,
  key = 'p/x/1',
) => ({
  kind,
  dueOn,
  key,
});

describe('when something is due, in words', () => {
  it.each([
    [item('vaccination', '2026-05-24'), 'Overdue by 3 weeks'],
    [item('reminder', '2026-06-15'), 'Due today'],
    [item('reminder', '2026-06-16'), 'Due tomorrow'],
    [item('medication', '2026-06-20', 'p/medication/m/reorder'), 'Due in 5 days'],
    [item('medication', '2026-06-20', 'p/medication/m/end'), 'In 5 days'],
    [item('document', '2026-06-10'), 'Expired 5 days ago'],
    [item('document', '2026-06-25'), 'Expires in 10 days'],
    [item('insurance', '2026-06-10'), 'Renewal was 5 days ago'],
    [item('insurance', '2026-06-16'), 'Renews tomorrow'],
  ])('%o', (due, words) => {
    expect(dueWords(due, TODAY)).toBe(words);
  });

  it.each([
    ['vaccination', '2026-06-14', 'danger'],
    ['document', '2026-06-14', 'warn'],
    ['reminder', '2026-06-22', 'warn'],
    ['reminder', '2026-06-23', 'neutral'],
  ] as const)('%s on %s is %s', (kind, dueOn, tone) => {
    expect(dueTone({ kind, dueOn }, TODAY)).toBe(tone);
  });
});
