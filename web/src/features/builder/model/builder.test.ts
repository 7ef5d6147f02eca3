import { elementsOf, EMPTY_VALUES, wordsOf, type DesignDocument } from '@pawfolio/domain/builder';
import { PRODUCTS, type Product } from '@pawfolio/domain/catalog';
import { expect, it, vi } from 'vitest';
import { beginDesign } from './begin.ts';
import { Builder } from './builder.ts';
import { nameOf } from './builder-state.ts';
import { toVariant, variantLike } from './variants.ts';

const productOf = (id: string): Product => {
  const found = PRODUCTS.find((product) => product.id === id);
  if (!found) throw new Error(id);
  return found;
};
const biscuit = { ...EMPTY_VALUES, name: 'Biscuit', phone: '+44 20 7946 0958' };

function begin(id = 'round-tag', values = EMPTY_VALUES) {
  const product = productOf(id);
  let time = 0;
  const builder = new Builder(
    { product, designId: 'd1', opened: beginDesign(product, null, null, values) },
    () => (time += 5_000),
  );
  const changed = vi.fn();
  builder.onChange = changed;
  return { builder, product, changed };
}
const words = (document: DesignDocument): string[] =>
  elementsOf(document).flatMap((element) =>
    element.type === 'text' ? [wordsOf(element, document.values)] : [],
  );

it('shows what is typed into the slots, and is called by it', () => {
  const { builder, changed } = begin();
  builder.setValues({ ...EMPTY_VALUES, name: 'Bo' });
  expect(words(builder.document)).toContain('Bo');
  expect(builder.content.name).toBe('Bo’s round tag');
  builder.rename('For the park');
  builder.setValues({ ...EMPTY_VALUES, name: 'Bob' });
  expect(nameOf(builder.store.getState())).toBe('For the park');
  expect(changed).toHaveBeenCalledTimes(3);
});

it('makes room for a second number as long as nobody has moved anything', () => {
  const { builder } = begin('round-tag', biscuit);
  const lines = (): number => words(builder.document).filter((text) => text.startsWith('+')).length;
  expect(lines()).toBe(1);
  builder.setValues({ ...biscuit, phone2: '+44 20 7946 0111' });
  expect(lines()).toBe(2);
  builder.undo();
  expect(lines()).toBe(1);
  const [element] = elementsOf(builder.document);
  builder.perform({ kind: 'move', ids: [element?.id ?? ''], dx: 1, dy: 0 });
  const before = elementsOf(builder.document);
  builder.setValues({ ...biscuit, phone2: '+44 20 7946 0111' });
  expect(elementsOf(builder.document)).toEqual(before);
});

it('takes pet and name back together', () => {
  const { builder } = begin();
  builder.choosePet('p1', { ...EMPTY_VALUES, name: 'Biscuit' });
  expect([builder.petId, builder.content.name]).toEqual(['p1', 'Biscuit’s round tag']);
  builder.choosePet('p2', { ...EMPTY_VALUES, name: 'Miso' });
  builder.setValues({ ...builder.document.values, phone: '+1 555 010 0199' });
  expect(builder.petId).toBe('p2');
  builder.undo();
  builder.undo();
  expect([builder.petId, builder.document.values.name]).toEqual(['p1', 'Biscuit']);
  builder.redo();
  expect(builder.petId).toBe('p2');
});

it('begins anew only while nothing has been done', () => {
  const { builder, product, changed } = begin();
  expect(builder.restart(beginDesign(product, null, 'p1', biscuit))).toBe(true);
  expect([builder.petId, changed.mock.calls.length]).toEqual(['p1', 0]);
  builder.setValues({ ...biscuit, phone: null });
  expect(builder.restart(beginDesign(product, null, 'p2', biscuit))).toBe(false);
});

it('chooses an element on whichever side it is, and lets it go with it', () => {
  const { builder } = begin('round-tag', biscuit);
  const back = builder.document.surfaces.find(({ surfaceId }) => surfaceId === 'back');
  const id = back?.elements[0]?.id ?? '';
  builder.select(id);
  expect(builder.store.getState()).toMatchObject({ selectedId: id, surfaceId: 'back' });
  builder.perform({ kind: 'remove', ids: [id] });
  expect(builder.store.getState()).toMatchObject({ selectedId: null, surfaceId: 'back' });
});

it('leaves no trace of a command that changes nothing', () => {
  const { builder, changed } = begin();
  builder.perform({ kind: 'remove', ids: ['no such'] });
  expect([changed.mock.calls.length, builder.store.getState().history.past.length]).toEqual([0, 0]);
});

it('keeps everything in its place in another colour, in inks that can be read', () => {
  const { builder, product } = begin('cotton-bandana', biscuit);
  const from = product.variants[0];
  if (!from) throw new Error('No variant');
  for (const to of product.variants) {
    const { document } = toVariant(builder.document, product, to);
    const inks = elementsOf(document).flatMap((element) => (element.type === 'text' ? [element.colour] : []));
    expect(inks.every((ink) => to.inks.includes(ink))).toBe(true);
    if (to.size === from.size)
      expect(elementsOf(document).map(({ x, y }) => [x, y])).toEqual(
        elementsOf(builder.document).map(({ x, y }) => [x, y]),
      );
  }
});

it('finds the variant that was asked for', () => {
  const product = productOf('round-tag');
  const [from] = product.variants;
  if (!from) throw new Error('No variant');
  const to = variantLike(product, from, { colourName: 'Brass' });
  expect([to.size, to.colourName]).toEqual([from.size, 'Brass']);
});
