import { validRecord, type PetRecord } from '@pawfolio/domain/pet';
import { resolveServerTime, type WithId } from '@pawfolio/domain/kernel';
import { describe, expect, it } from 'vitest';
import type { Reader } from '../api/use-care.ts';
import { recordStart } from './record-start.ts';

const reader: Reader = { units: 'metric', locale: 'en-GB', today: '2027-04-20' };
const stored = resolveServerTime(
  { ...validRecord('vaccination'), id: 'r1' },
  { toMillis: () => 0 },
) as WithId<PetRecord>;

describe('what a form begins with', () => {
  it('is empty and of today for a new entry', () => {
    const start = recordStart({ mode: 'add', kind: 'allergy' }, [], reader);
    expect(start).toMatchObject({ title: 'Add an allergy', values: { substance: '', on: '2027-04-20' } });
  });

  it('is the entry itself when it is edited or corrected', () => {
    for (const mode of ['edit', 'correct'] as const)
      expect(recordStart({ mode, recordId: 'r1' }, [stored], reader)?.values).toMatchObject({
        vaccine: 'Rabies',
        on: '2026-05-04',
        lot: 'A112-07',
      });
  });

  it('keeps vaccine and product for the next dose, and nothing that belongs to the last', () => {
    expect(recordStart({ mode: 'again', recordId: 'r1' }, [stored], reader)?.values).toEqual({
      vaccine: 'Rabies',
      product: 'Nobivac Rabies',
      on: '2027-04-20',
      dueOn: '',
      lot: '',
      note: '',
      documentId: '',
    });
  });

  it('is nothing for an entry that has gone', () => {
    expect(recordStart({ mode: 'edit', recordId: 'r2' }, [stored], reader)).toBeNull();
  });
});
