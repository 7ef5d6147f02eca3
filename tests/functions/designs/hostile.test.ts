import { beforeAll, expect, it } from 'vitest';
import type { DesignDocument } from '@pawfolio/domain/builder';
import { signUp, type TestUser } from '../support/call.ts';
import { designIds, designOf, refusal, save, saved, saveInput, stockShop } from './workshop.ts';

let user: TestUser;

beforeAll(async () => {
  await stockShop();
  user = await signUp();
});

const document = designOf();
const first = document.surfaces[0]?.elements[0];
/** The first element of the first surface, changed. */
const withElement = (changes: object): object => ({
  ...document,
  surfaces: document.surfaces.map((surface, at) =>
    at === 0 ? { ...surface, elements: [{ ...first, ...changes }, ...surface.elements.slice(1)] } : surface,
  ),
});

const invalid: Record<string, object> = {
  'no document': saveInput({ document: null }),
  'a list for a document': saveInput({ document: [] }),
  'a newer schema': saveInput({ document: { ...document, schemaVersion: 2 } }),
  'a key more': saveInput({ document: { ...document, more: 1 } }),
  'a key more beside the document': { ...saveInput(), uid: 'somebody' },
  'an id with a slash': saveInput({ designId: 'a/b' }),
  'an empty id': saveInput({ designId: '' }),
  'an id of dots': saveInput({ designId: '..' }),
  'a pet with a slash': saveInput({ petId: 'a/photos/b' }),
  'a revision below nought': saveInput({ baseRevision: -1 }),
  'a broken revision': saveInput({ baseRevision: 0.5 }),
  'half a character for a name': saveInput({ name: 'Bis\ud800' }),
  'half a character in it': saveInput({ document: withElement({ name: '\udfff' }) }),
  'no name': saveInput({ name: '' }),
  'too long a name': saveInput({ name: 'x'.repeat(81) }),
  'an unknown element': saveInput({ document: withElement({ type: 'script' }) }),
  'an endless size': saveInput({ document: withElement({ width: 1e308 }) }),
  'words for a size': saveInput({ document: withElement({ width: '10' }) }),
  'a colour with an address': saveInput({ document: withElement({ colour: 'url(https://x)' }) }),
  'markup for an id': saveInput({ document: withElement({ id: '"><script>' }) }),
  'two elements of one id': saveInput({
    document: { ...document, surfaces: document.surfaces.map((s) => ({ ...s, elements: [first, first] })) },
  }),
  'too many elements': saveInput({
    document: {
      ...document,
      surfaces: [
        {
          ...document.surfaces[0],
          elements: Array.from({ length: 61 }, (_, n) => ({ ...first, id: `e${n}` })),
        },
      ],
    },
  }),
};

it.each(Object.entries(invalid))('refuses %s', async (_name, input) => {
  const answer = await save(user, input);
  expect(answer).toMatchObject(refusal('INVALID_ARGUMENT', 'invalid-argument'));
  const issues = 'error' in answer ? (answer.error.details?.['issues'] as object[]) : [];
  expect(issues.length).toBeGreaterThan(0);
  for (const issue of issues)
    expect(issue).toEqual({ path: expect.any(String) as string, message: expect.any(String) as string });
});

const of = (changes: Partial<DesignDocument>): object => {
  const changed = { ...document, ...changes };
  return saveInput({ document: changed, productId: changed.productId, variantId: changed.variantId });
};

it.each([
  ['product', of({ productId: 'golden-throne' }), 'productId'],
  ['variant', of({ variantId: 'xxl-steel' }), 'variantId'],
  [
    'surface',
    of({ surfaces: [{ surfaceId: 'inside', background: null, elements: [] }] }),
    'document.surfaces.0.surfaceId',
  ],
  ['document of the product', saveInput({ productId: 'bone-tag', variantId: 'one-steel' }), 'document'],
])('says that there is no such %s', async (_name, input, path) => {
  expect(await save(user, input)).toMatchObject(
    refusal('INVALID_ARGUMENT', 'invalid-argument', { issues: [{ path }] }),
  );
});

it('refuses more than 256 KB for its size, whatever it is', async () => {
  const filler = 'ä'.repeat(130 * 1024);
  for (const huge of [{ ...document, filler }, { filler }, filler, [filler]])
    expect(await save(user, saveInput({ document: huge }))).toMatchObject(
      refusal('RESOURCE_EXHAUSTED', 'resource-exhausted'),
    );
  const just = JSON.stringify({ ...document, filler: '' }).length;
  expect(
    await save(user, saveInput({ document: { ...document, filler: 'x'.repeat(256 * 1024 - just) } })),
  ).toMatchObject(refusal('INVALID_ARGUMENT', 'invalid-argument'));
});

it('refuses what is nested a thousand deep', async () => {
  let nest: unknown = [];
  for (let n = 0; n < 1_000; n++) nest = [nest];
  expect(await save(user, saveInput({ document: nest }))).toMatchObject(
    refusal('INVALID_ARGUMENT', 'invalid-argument'),
  );
});

it('has stored none of it, and stores what is only unusual', async () => {
  expect(await designIds(user)).toEqual([]);
  const odd = withElement({ name: '<b>&"\'{{name}}', __proto__: {} });
  expect(await save(user, saveInput({ name: '__proto__', document: odd }))).toMatchObject(saved(1));
});
