import { describe, expect, it } from 'vitest';
import {
  countByKind,
  petEntry,
  petSummary,
  possessive,
  recordEntry,
  recordKindLabel,
  recordKinds,
  recordKindsLabel,
  recordTitle,
  reproductiveLabel,
  reproductiveStatuses,
  severities,
  severityLabel,
  sexes,
  sexLabel,
  species,
  speciesLabel,
  timeline,
} from './index.ts';

const records = [
  recordEntry('visit', 'a', { on: '2026-05-04' }),
  recordEntry('weight', 'b', { on: '2025-12-31' }),
  recordEntry('allergy', 'c', { on: '2026-05-20' }),
  { ...recordEntry('weight', 'd', { on: '2026-05-04' }), createdAt: { toMillis: () => 1 } },
  recordEntry('weight', 'e', { on: '2026-01-01' }),
];

describe('the timeline', () => {
  it('goes back in time, month by month', () => {
    expect(
      timeline(records).map(({ month, label, entries }) => [month, label, entries.map(({ id }) => id)]),
    ).toEqual([
      ['2026-05', 'May 2026', ['c', 'a', 'd']],
      ['2026-01', 'January 2026', ['e']],
      ['2025-12', 'December 2025', ['b']],
    ]);
  });
  it('shows the kinds that are asked for', () => {
    const ids = timeline(records, ['weight', 'allergy']).flatMap(({ entries }) =>
      entries.map(({ id }) => id),
    );
    expect(ids).toEqual(['c', 'd', 'e', 'b']);
    expect(timeline(records, ['contact'])).toEqual([]);
    expect(timeline([])).toEqual([]);
  });
  it('leaves the list as it was', () => {
    const before = records.map(({ id }) => id);
    timeline(records);
    expect(records.map(({ id }) => id)).toEqual(before);
  });
  it('is counted by kind', () => {
    expect([...countByKind(records)]).toEqual([
      ['visit', 1],
      ['weight', 3],
      ['allergy', 1],
    ]);
  });
});

describe('a title', () => {
  it.each([
    ['weight', '28.4 kg'],
    ['vaccination', 'Rabies'],
    ['medication', 'Carprofen, 50 mg'],
    ['allergy', 'Chicken'],
    ['condition', 'Ear infection'],
    ['visit', 'Yearly check'],
    ['contact', 'Sam Rivers'],
    ['reminder', 'Flea treatment'],
  ] as const)('of kind %s is %s', (kind, title) => {
    expect(recordTitle(recordEntry(kind, 'a'), 'metric')).toBe(title);
  });
  it('has no dose where there is none', () => {
    expect(recordTitle(recordEntry('medication', 'a', { dose: null }), 'metric')).toBe('Carprofen');
  });
});

describe('labels', () => {
  it('are there for every value, each its own', () => {
    const all = [
      species.map(speciesLabel),
      sexes.map(sexLabel),
      reproductiveStatuses.map(reproductiveLabel),
      severities.map(severityLabel),
      recordKinds.map(recordKindLabel),
      recordKinds.map(recordKindsLabel),
    ];
    for (const labels of all) {
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label).toMatch(/^[A-Z]/);
    }
  });
  it('of a pet say what is known', () => {
    expect(petSummary(petEntry('a'), '2026-05-04')).toBe('Golden retriever · Female, neutered · 5 years');
    const little = petEntry('a', { breed: null, sex: 'unknown', reproductiveStatus: 'intact', bornOn: null });
    expect(petSummary(little, '2026-05-04')).toBe('Dog · Not neutered');
  });
  it('say whose', () => {
    expect([possessive('Biscuit'), possessive('James')]).toEqual(['Biscuit’s', 'James’s']);
  });
});
