import { describe, expect, it } from 'vitest';
import {
  byExpiry,
  countPapers,
  expiryOf,
  expiryWords,
  findPapers,
  groupPapers,
  type Paper,
} from './papers.ts';

const TODAY = '2026-11-24';
let made = 0;
const paper = (id: string, change: Partial<Paper> = {}): Paper => {
  const createdMs = ++made;
  return {
    ...{ id, kind: 'other', title: id, fileName: `${id}.pdf`, expiresOn: null },
    createdAt: { toMillis: () => createdMs },
    ...change,
  };
};
const idsOf = (papers: readonly Paper[]) => papers.map(({ id }) => id);

describe('expiry', () => {
  it('is over the day after the last', () => {
    expect(expiryOf({ expiresOn: '2026-11-23' }, TODAY)).toBe('expired');
    expect(expiryOf({ expiresOn: '2026-11-24' }, TODAY)).toBe('expiring');
    expect(expiryOf({ expiresOn: '2026-12-24' }, TODAY)).toBe('expiring');
    expect(expiryOf({ expiresOn: '2026-12-25' }, TODAY)).toBe('valid');
    expect(expiryOf({ expiresOn: null }, TODAY)).toBeNull();
  });

  it('is said in words', () => {
    expect(expiryWords({ expiresOn: '2026-11-24' }, TODAY)).toBe('Expires today');
    expect(expiryWords({ expiresOn: '2026-12-06' }, TODAY)).toBe('Expires in 12 days');
    expect(expiryWords({ expiresOn: '2026-11-23' }, TODAY)).toBe('Expired yesterday');
    expect(expiryWords({ expiresOn: null }, TODAY)).toBeNull();
  });
});

describe('order', () => {
  const papers = [
    paper('old'),
    paper('valid', { expiresOn: '2030-01-01' }),
    paper('soon', { expiresOn: '2026-12-01' }),
    paper('sooner', { expiresOn: '2026-11-25' }),
    paper('over', { expiresOn: '2026-11-01' }),
    paper('long over', { expiresOn: '2020-11-01' }),
    paper('new'),
  ];

  it('puts what has expired first, then what is about to, then the newest', () => {
    expect(idsOf([...papers].sort(byExpiry(TODAY)))).toEqual([
      ...['long over', 'over', 'sooner', 'soon'],
      ...['new', 'valid', 'old'],
    ]);
  });

  it('is that of their age where no date matters any more', () => {
    expect(idsOf([...papers].sort(byExpiry(null)))).toEqual(idsOf(papers.toReversed()));
  });

  it('groups by kind, urgent groups first, and keeps the order of kinds', () => {
    const groups = groupPapers(
      [
        paper('pedigree', { kind: 'pedigree' }),
        paper('rabies', { kind: 'vaccination' }),
        paper('policy', { kind: 'insurance', expiresOn: '2026-12-01' }),
        paper('booster', { kind: 'vaccination' }),
        paper('passport', { kind: 'passport', expiresOn: '2026-01-01' }),
      ],
      TODAY,
    );
    expect(groups.map(({ kind, papers: own }) => [kind, idsOf(own)])).toEqual([
      ['passport', ['passport']],
      ['insurance', ['policy']],
      ['vaccination', ['booster', 'rabies']],
      ['pedigree', ['pedigree']],
    ]);
    expect(groupPapers([], TODAY)).toEqual([]);
  });

  it('counts by kind', () => {
    const counts = countPapers([
      paper('a', { kind: 'pedigree' }),
      paper('b'),
      paper('c', { kind: 'pedigree' }),
    ]);
    expect([...counts]).toEqual([
      ['pedigree', 2],
      ['other', 1],
    ]);
  });
});

describe('findPapers', () => {
  const papers = [
    paper('a', { title: 'Tollwut-Impfung für Bärli', kind: 'vaccination' }),
    paper('b', { title: 'Policy', fileName: 'kindly-2026.pdf', kind: 'insurance' }),
  ];
  const found = (query: string) => idsOf(findPapers(papers, query));

  it('finds every word, whatever its case and accents, in title, file name and kind', () => {
    expect(found('')).toEqual(['a', 'b']);
    expect(found('  barli TOLLWUT ')).toEqual(['a']);
    expect(found('kindly')).toEqual(['b']);
    expect(found('insurance policy')).toEqual(['b']);
    expect(found('policy barli')).toEqual([]);
  });
});
