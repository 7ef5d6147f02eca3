import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '@pawfolio/domain/kernel';
import { db } from '../support/admin.ts';
import { signUp, type TestUser } from '../support/call.ts';
import {
  addPet,
  designCount,
  designIds,
  designOf,
  FULL_VALUES,
  newId,
  productOf,
  refusal,
  save,
  saved,
  saveInput,
  stockShop,
  versionsOf,
} from './workshop.ts';

let user: TestUser;

beforeAll(async () => {
  await stockShop();
  user = await signUp();
});

const read = async (path: string) => (await db.doc(`users/${user.uid}/${path}`).get()).data();

describe('a new design', () => {
  it('is stored as it was sent, with price, checks, a version and its place in the count', async () => {
    const owner = await signUp();
    const petId = await addPet(owner);
    const input = saveInput({ petId, name: 'Biscuit’s tag' });
    const answer = await save(owner, input);
    expect(answer).toMatchObject({ data: { revision: 1, checks: [] } });
    const { designId, name, productId, variantId, document } = input;
    const stored = (await db.doc(`users/${owner.uid}/designs/${designId}`).get()).data();
    expect(stored).toMatchObject({ name, productId, variantId, petId, document, revision: 1, checks: [] });
    expect(stored?.['previewPath']).toBeNull();
    expect(stored?.['updatedAt']).toEqual(stored?.['createdAt']);
    expect(stored?.['price']).toEqual((answer as { data: { price: object } }).data.price);
    expect(stored).toMatchObject({ price: { currency: 'USD' } });
    const version = (await db.doc(`users/${owner.uid}/designs/${designId}/versions/1`).get()).data();
    expect(version).toMatchObject({ name, productId, variantId, petId, document, revision: 1 });
    expect(await designCount(owner)).toBe(1);
  });

  it('costs more with its second side', async () => {
    const document = designOf('round-tag', FULL_VALUES);
    const one = {
      ...document,
      surfaces: document.surfaces.map((s, at) => (at ? { ...s, elements: [] } : s)),
    };
    const two = {
      ...document,
      surfaces: document.surfaces.map((surface, at) => ({
        ...surface,
        elements: (document.surfaces[0]?.elements ?? []).map((element) => ({
          ...element,
          id: `${element.id}-${at}`,
        })),
      })),
    };
    const { price, extraSurface } = {
      price: productOf('round-tag').variants[0]?.price,
      extraSurface: productOf('round-tag').extraSurface,
    };
    expect(await save(user, saveInput({ document: one }))).toMatchObject({ data: { price } });
    expect(await save(user, saveInput({ document: two }))).toMatchObject({
      data: { price: { amount: (price?.amount ?? 0) + extraSurface.amount } },
    });
  });

  it('is saved with what is wrong with it: only buying is blocked', async () => {
    const document = designOf('round-tag', { ...FULL_VALUES, phone: '12' });
    const answer = await save(user, saveInput({ document }));
    const found = JSON.stringify(answer);
    expect(found).toContain('invalid_phone');
    expect(found).toContain('block');
  });

  it('can be a guest’s', async () => {
    const guest = await signUp({ guest: true });
    expect(await save(guest, saveInput())).toMatchObject(saved(1));
    expect(await designCount(guest)).toBe(1);
  });
});

describe('the next revision', () => {
  it('keeps the versions before it as they were', async () => {
    const input = saveInput();
    await save(user, input);
    const first = await read(`designs/${input.designId}/versions/1`);
    expect(await save(user, { ...input, baseRevision: 1, name: 'Other' })).toMatchObject(saved(2));
    expect(await read(`designs/${input.designId}`)).toMatchObject({ name: 'Other', revision: 2 });
    expect(await read(`designs/${input.designId}/versions/1`)).toEqual(first);
    expect(await versionsOf(user, input.designId)).toEqual(['1', '2']);
  });

  it('is refused on anything but the current one, with the current one', async () => {
    const input = saveInput();
    await save(user, input);
    await save(user, { ...input, baseRevision: 1, name: 'Second' });
    for (const baseRevision of [0, 1, 3, 99])
      expect(await save(user, { ...input, baseRevision, name: `From ${baseRevision}` })).toMatchObject(
        refusal('ABORTED', 'aborted', { revision: 2 }),
      );
    expect(await save(user, { ...saveInput(), baseRevision: 4 })).toMatchObject(
      refusal('ABORTED', 'aborted', { revision: 0 }),
    );
    expect(await read(`designs/${input.designId}`)).toMatchObject({ name: 'Second', revision: 2 });
  });

  it('answers a save again whose answer was lost', async () => {
    const input = saveInput();
    const first = await save(user, input);
    expect(await save(user, input)).toEqual(first);
    const next = { ...input, baseRevision: 1, name: 'Next' };
    const second = await save(user, next);
    expect(second).toMatchObject(saved(2));
    expect(await save(user, next)).toEqual(second);
    expect(await versionsOf(user, input.designId)).toEqual(['1', '2']);
  });

  it('goes to one of two who save on the same revision', async () => {
    const input = saveInput();
    await save(user, input);
    const names = ['left', 'right'];
    const answers = await Promise.all(names.map((name) => save(user, { ...input, baseRevision: 1, name })));
    const winner = answers.findIndex((answer) => 'data' in answer);
    expect(answers[winner]).toMatchObject(saved(2));
    expect(answers[1 - winner]).toMatchObject(refusal('ABORTED', 'aborted', { revision: 2 }));
    expect(await read(`designs/${input.designId}`)).toMatchObject({ name: names[winner] });
  });
});

describe('the count', () => {
  it('is exact after twenty new designs at once, two calls each', async () => {
    const owner = await signUp();
    const inputs = Array.from({ length: 20 }, () => saveInput());
    const answers = await Promise.all([...inputs, ...inputs].map((input) => save(owner, input)));
    for (const answer of answers) expect(answer).toMatchObject(saved(1));
    expect(await designIds(owner)).toEqual(inputs.map(({ designId }) => designId).sort());
    expect(await designCount(owner)).toBe(20);
  });

  it('ends at 200, for nobody who saves what is there already', async () => {
    const owner = await signUp();
    const known = saveInput();
    await save(owner, known);
    await db.doc(`users/${owner.uid}/meta/usage`).update({ designCount: limits.designs - 1 });
    const news = Array.from({ length: 4 }, () => saveInput());
    const answers = await Promise.all(news.map((input) => save(owner, input)));
    expect(answers.filter((answer) => 'data' in answer)).toHaveLength(1);
    for (const answer of answers.filter((each) => 'error' in each))
      expect(answer).toMatchObject(refusal('RESOURCE_EXHAUSTED', 'resource-exhausted'));
    expect(await designCount(owner)).toBe(limits.designs);
    expect(await save(owner, known)).toMatchObject(saved(1));
    expect(await save(owner, { ...known, baseRevision: 1 })).toMatchObject(saved(2));
  });
});

it('knows neither the designs nor the pets of others', async () => {
  const [owner, other] = await Promise.all([signUp(), signUp()]);
  const petId = await addPet(owner);
  const input = saveInput({ petId });
  expect(await save(other, input)).toMatchObject(
    refusal('INVALID_ARGUMENT', 'invalid-argument', { issues: [{ path: 'petId' }] }),
  );
  expect(await save(owner, input)).toMatchObject(saved(1));
  expect(await save(other, { ...input, petId: null, name: 'Mine' })).toMatchObject(saved(1));
  expect(await save(other, { ...input, baseRevision: 1 })).toMatchObject(
    refusal('INVALID_ARGUMENT', 'invalid-argument', { issues: [{ path: 'petId' }] }),
  );
  const stored = await db.doc(`users/${owner.uid}/designs/${input.designId}`).get();
  expect(stored.data()).toMatchObject({ name: 'Tag', petId, revision: 1 });
});

it('can be saved after its pet is gone', async () => {
  const petId = await addPet(user);
  const input = saveInput({ petId });
  await save(user, input);
  await db.doc(`users/${user.uid}/pets/${petId}`).delete();
  expect(await save(user, { ...input, baseRevision: 1, name: 'In memory' })).toMatchObject(saved(2));
  expect(await save(user, { ...input, designId: newId() })).toMatchObject(
    refusal('INVALID_ARGUMENT', 'invalid-argument'),
  );
});

it('needs somebody', async () => {
  expect(await save(null, saveInput())).toMatchObject(refusal('UNAUTHENTICATED', 'unauthenticated'));
});
