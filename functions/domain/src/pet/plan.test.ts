import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits, resolveServerTime, serverTime } from '../kernel/index.ts';
import {
  petContent,
  petPath,
  petSchema,
  planPetCreate,
  planPetDelete,
  planPetUpdate,
  planRecordCreate,
  planRecordDelete,
  planRecordRestore,
  planRecordUpdate,
  recordContent,
  recordEntry,
  recordKinds,
  recordPath,
  recordSchema,
  validPet,
  validRecord,
} from './index.ts';

const uid = 'user1';
const petId = 'pet1';
const now = { toMillis: () => 1_790_000_000_000 };
const stored = petSchema.parse(resolveServerTime(validPet(), now));
const pet = petContent(stored);

describe('a pet', () => {
  it('is added in one commit with the step of the counter that names it', () => {
    expect(planPetCreate({ uid, petId, pet, petCount: 3 })).toEqual([
      {
        op: 'create',
        path: 'users/user1/pets/pet1',
        data: { ...pet, createdAt: serverTime, updatedAt: serverTime },
      },
      { op: 'update', path: 'users/user1', data: { petCount: 4, lastPetId: petId, updatedAt: serverTime } },
    ]);
  });

  it('is removed the same way', () => {
    expect(planPetDelete({ uid, petId, petCount: 3 })).toEqual([
      { op: 'delete', path: 'users/user1/pets/pet1' },
      { op: 'update', path: 'users/user1', data: { petCount: 2, lastPetId: petId, updatedAt: serverTime } },
    ]);
  });

  it('is what the schema takes, also when the times of a copy come along', () => {
    const [create] = planPetCreate({ uid, petId, pet: stored, petCount: 0 });
    expect(create).toMatchObject({ data: { createdAt: serverTime, updatedAt: serverTime } });
    const data = create && 'data' in create ? create.data : null;
    expect(petSchema.safeParse(resolveServerTime(data, now)).success).toBe(true);
  });

  it('never takes the counter past its ends', () => {
    expect(() => planPetCreate({ uid, petId, pet, petCount: limits.pets })).toThrow(RangeError);
    expect(planPetCreate({ uid, petId, pet, petCount: limits.pets - 1 })).toHaveLength(2);
    expect(() => planPetDelete({ uid, petId, petCount: 0 })).toThrow(RangeError);
    expect(planPetDelete({ uid, petId, petCount: 1 })).toHaveLength(2);
    expect(() => planPetDelete({ uid, petId, petCount: NaN })).toThrow(RangeError);
  });

  it('is changed field by field', () => {
    expect(planPetUpdate({ uid, petId, changes: { name: 'Rex', vet: null } })).toEqual([
      { op: 'update', path: petPath(uid, petId), data: { name: 'Rex', vet: null, updatedAt: serverTime } },
    ]);
    expect(planPetUpdate({ uid, petId, changes: {} })).toEqual([]);
  });

  it('keeps the counter equal to the number of pets, through any order of commits', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60)), (steps) => {
        const pets = new Set<string>();
        let petCount = 0;
        for (const step of steps) {
          const id = `pet${step}`;
          if (!pets.has(id) && petCount === limits.pets) continue;
          const [write, counter] = pets.has(id)
            ? planPetDelete({ uid, petId: id, petCount })
            : planPetCreate({ uid, petId: id, pet, petCount });
          if (write?.op === 'delete') pets.delete(id);
          else pets.add(id);
          petCount = counter && 'data' in counter ? Number(counter.data['petCount']) : NaN;
          expect(petCount).toBe(pets.size);
        }
      }),
    );
  });
});

describe.each(recordKinds)('an entry of kind %s', (kind) => {
  const entry = recordEntry(kind, 'rec1');
  const path = recordPath(uid, petId, 'rec1');

  it('is added as the schema takes it', () => {
    const [write] = planRecordCreate({ uid, petId, recordId: 'rec1', record: recordContent(entry) });
    expect(write).toEqual({ op: 'create', path, data: validRecord(kind) });
    const data = write && 'data' in write ? write.data : null;
    expect(recordSchema.safeParse(resolveServerTime(data, now)).success).toBe(true);
  });

  it('is changed by what differs only', () => {
    const after = { ...recordContent(entry), note: 'Another' };
    expect(planRecordUpdate({ uid, petId, before: entry, after })).toEqual([
      { op: 'update', path, data: { note: 'Another', updatedAt: serverTime } },
    ]);
    expect(planRecordUpdate({ uid, petId, before: entry, after: recordContent(entry) })).toEqual([]);
    expect(planRecordUpdate({ uid, petId, before: entry, after: entry })).toEqual([]);
  });

  it('never becomes another kind', () => {
    const after = recordContent(recordEntry(kind === 'visit' ? 'weight' : 'visit', 'rec1'));
    expect(() => planRecordUpdate({ uid, petId, before: entry, after })).toThrow(TypeError);
  });

  it('is removed, and comes back under the same id as a new one', () => {
    expect(planRecordDelete({ uid, petId, recordId: 'rec1' })).toEqual([{ op: 'delete', path }]);
    expect(planRecordRestore({ uid, petId, record: { ...entry, createdAt: now } })).toEqual([
      { op: 'create', path, data: validRecord(kind) },
    ]);
  });
});

describe('a vaccination', () => {
  const before = recordEntry('vaccination', 'rec1');
  it.each([{ vaccine: 'Other' }, { on: '2026-05-05' }, { product: null }, { lot: 'B' }])(
    'is history: %j is refused',
    (change) => {
      expect(() =>
        planRecordUpdate({ uid, petId, before, after: { ...recordContent(before), ...change } }),
      ).toThrow(TypeError);
    },
  );
  it('can have its next date, note and document changed', () => {
    const change = { dueOn: null, note: null, documentId: 'document2' };
    const [write] = planRecordUpdate({
      uid,
      petId,
      before,
      after: { ...recordContent(before), ...change } as never,
    });
    expect(write).toMatchObject({ data: change });
  });
});
