import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '@pawfolio/domain/kernel';
import { db } from '../support/admin.ts';
import { callFunction, signUp, type CallAnswer, type TestUser } from '../support/call.ts';
import { eventually } from '../support/eventually.ts';
import {
  designCount,
  designIds,
  newId,
  refusal,
  save,
  saved,
  saveInput,
  stockShop,
  versionsOf,
} from './workshop.ts';

let user: TestUser;
let designId: string;

beforeAll(stockShop);

const begin = async (): Promise<void> => {
  user = await signUp();
  const input = saveInput();
  designId = input.designId;
  await save(user, input);
};
const call = (name: string, data: object, as: TestUser | null = user): Promise<CallAnswer> =>
  callFunction(name, data, as);
const read = async (id: string) => (await db.doc(`users/${user.uid}/designs/${id}`).get()).data();

describe('duplicateDesign', () => {
  beforeAll(begin);

  it('copies once, however often it is asked, also when the first is gone', async () => {
    const newDesignId = newId();
    const input = { designId, newDesignId, name: 'Copy' };
    const copied = { data: { designId: newDesignId, revision: 1 } };
    expect(await Promise.all([1, 2, 3].map(() => call('duplicateDesign', input)))).toEqual([
      copied,
      copied,
      copied,
    ]);
    expect(await designCount(user)).toBe(2);
    const [first = {}, copy] = [await read(designId), await read(newDesignId)];
    const { document, price } = first as { document: unknown; price: unknown };
    expect(copy).toMatchObject({
      name: 'Copy',
      revision: 1,
      document,
      price,
    });
    expect(await versionsOf(user, newDesignId)).toEqual(['1']);
    await call('deleteDesign', { designId });
    expect(await call('duplicateDesign', input)).toEqual(copied);
    expect(await designIds(user)).toEqual([newDesignId]);
    expect(await designCount(user)).toBe(1);
    designId = newDesignId;
  });

  it('never writes over another design, and ends at 200', async () => {
    const other = saveInput();
    await save(user, other);
    expect(
      await call('duplicateDesign', { designId, newDesignId: other.designId, name: 'Copy' }),
    ).toMatchObject(refusal('ALREADY_EXISTS', 'already-exists'));
    await db.doc(`users/${user.uid}/meta/usage`).update({ designCount: limits.designs });
    expect(await call('duplicateDesign', { designId, newDesignId: newId(), name: 'Copy' })).toMatchObject(
      refusal('RESOURCE_EXHAUSTED', 'resource-exhausted'),
    );
  });
});

describe('renameDesign', () => {
  beforeAll(begin);

  it('gives another name, and is in nobody’s way', async () => {
    expect(await call('renameDesign', { designId, name: 'Best tag' })).toEqual({
      data: { name: 'Best tag' },
    });
    expect(await call('renameDesign', { designId, name: 'Best tag' })).toEqual({
      data: { name: 'Best tag' },
    });
    expect(await read(designId)).toMatchObject({ name: 'Best tag', revision: 1 });
    expect(await save(user, saveInput({ designId, baseRevision: 1 }))).toMatchObject(saved(2));
  });

  it.each(['', 'x'.repeat(81), 'Bis\ud800', 3])('refuses the name %j', async (name) => {
    expect(await call('renameDesign', { designId, name })).toMatchObject(
      refusal('INVALID_ARGUMENT', 'invalid-argument'),
    );
  });
});

describe('deleteDesign', () => {
  beforeAll(begin);

  it('deletes once, and takes along all versions but those of orders', async () => {
    await save(user, saveInput({ designId, baseRevision: 1 }));
    await save(user, saveInput({ designId, baseRevision: 2, name: 'Third' }));
    await db.doc(`users/${user.uid}/designs/${designId}/versions/2`).update({ expireAt: null });
    const answers = await Promise.all([1, 2, 3].map(() => call('deleteDesign', { designId })));
    expect(
      answers
        .map((answer) => ('data' in answer ? (answer.data as { deleted: boolean }).deleted : answer))
        .sort(),
    ).toEqual([false, false, true]);
    expect(await designCount(user)).toBe(0);
    await eventually(async () => expect(await versionsOf(user, designId)).toEqual(['2']));
  });

  it('refuses a save of what is deleted, and never writes over a version of an order', async () => {
    expect(await save(user, saveInput({ designId, baseRevision: 3 }))).toMatchObject(
      refusal('ABORTED', 'aborted', { revision: 0 }),
    );
    const kept = (await db.doc(`users/${user.uid}/designs/${designId}/versions/2`).get()).data();
    expect(await save(user, saveInput({ designId, name: 'Again' }))).toMatchObject({ data: {} });
    expect(
      await save(user, saveInput({ designId, baseRevision: Number((await read(designId))?.['revision']) })),
    ).toMatchObject({
      data: {},
    });
    expect((await db.doc(`users/${user.uid}/designs/${designId}/versions/2`).get()).data()).toEqual(kept);
    expect(await designCount(user)).toBe(1);
  });
});

describe('all three', () => {
  beforeAll(begin);

  it.each([
    ['duplicateDesign', { newDesignId: newId(), name: 'Copy' }],
    ['renameDesign', { name: 'Mine' }],
    ['deleteDesign', {}],
  ])('%s knows no design of others', async (name, rest) => {
    const stranger = await signUp();
    const unknown = refusal('NOT_FOUND', 'not-found');
    expect(await call(name, { designId, ...rest }, stranger)).toMatchObject(unknown);
    expect(await call(name, { designId: newId(), ...rest })).toMatchObject(unknown);
    expect(await call(name, { designId, ...rest }, null)).toMatchObject(
      refusal('UNAUTHENTICATED', 'unauthenticated'),
    );
    for (const input of [{}, { ...rest, designId: 'a/b' }, { ...rest, designId, more: 1 }])
      expect(await call(name, input)).toMatchObject(refusal('INVALID_ARGUMENT', 'invalid-argument'));
    expect(await read(designId)).toMatchObject({ name: 'Tag' });
    expect(await designIds(stranger)).toEqual([]);
  });
});
