import { PRODUCTS } from '@pawfolio/domain/catalog';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qr, shaper } from '../../../../tests/support/builder-tools.ts';
import {
  checkDesign,
  designDocumentSchema,
  elementsOf,
  fixtureValues,
  forAnotherPet,
  forAnotherProduct,
  newDesign,
  templatesFor,
  typed,
  validDocument,
  validText,
  variantOf,
  wordsOf,
  type DesignDocument,
  type SlotValues,
} from './index.ts';

const [bo, max] = fixtureValues;
const productOf = (id: string) => {
  const found = PRODUCTS.find((product) => product.id === id);
  if (!found) throw new Error(id);
  return found;
};
const firstOf = (id: string) => productOf(id).variants[0]?.id ?? '';
const begun = (id: string, values: SlotValues = bo): DesignDocument => {
  const product = productOf(id);
  const template = templatesFor(product, values)[0] ?? null;
  return newDesign({ product, variantId: firstOf(id), template, values });
};
const sentences = ({ changes }: { changes: readonly { sentence: string }[] }): string[] =>
  changes.map(({ sentence }) => sentence);
const wordsOn = (document: DesignDocument): string[] =>
  elementsOf(document).flatMap((each) => (each.type === 'text' ? [wordsOf(each, document.values)] : []));

describe('a design for another pet', () => {
  it('shows that pet in every slot, and says so', () => {
    const relaid = forAnotherPet(begun('round-tag'), max);
    expect(wordsOn(relaid.document).join(' ')).toContain('Maximilian-Alexander');
    expect(wordsOn(relaid.document).join(' ')).not.toMatch(/\bBo\b/);
    expect(sentences(relaid)[0]).toBe('The design is for Maximilian-Alexander now.');
  });

  it('lets go of what was typed over the name, and changes the name in other words, but only whole ones', () => {
    const typedOver = validText({ id: 'typed', ...typed(validText(), 'Bobby', bo) });
    const free = validText({ id: 'free', content: 'Bo loves Bobsled. Bo!' });
    const relaid = forAnotherPet(validDocument([typedOver, free]), { ...max, name: 'Al' });
    expect(wordsOn(relaid.document)).toEqual(['Al', 'Al loves Bobsled. Al!']);
    expect(sentences(relaid)).toContain('“Bobby” was typed for the other pet and follows this one again.');
    expect(sentences(relaid)).toContain('“Bo loves Bobsled. Bo!” now says “Al loves Bobsled. Al!”.');
  });

  it('keeps the number that was typed, for that is the owner’s', () => {
    const phone = validText({ content: '{{phone}}', override: 'Ann 0117 496 0123' });
    expect(wordsOn(forAnotherPet(validDocument([phone]), max).document)).toEqual(['Ann 0117 496 0123']);
  });

  it('names what the other pet lacks', () => {
    const relaid = forAnotherPet(begun('round-tag'), { ...max, photo: null, tagUrl: null });
    expect(sentences(relaid)).toContain('This pet has no photo yet.');
    expect(sentences(relaid)).toContain('This pet has no lost-pet card yet.');
  });

  it('is not changed by a name that means something in a pattern', () => {
    const values = { ...bo, name: 'B.o (x)' };
    const document = validDocument([validText({ content: 'B.o (x) and Bao (x)' })], { values });
    expect(wordsOn(forAnotherPet(document, { ...max, name: '$& $1' }).document)).toEqual([
      '$& $1 and Bao (x)',
    ]);
  });
});

describe('a design on another product', () => {
  const pairs = PRODUCTS.flatMap((from) => PRODUCTS.map((to) => [from.id, to.id] as const));

  it.each(pairs)('%s on %s is valid and can be drawn for every variant', (from, to) => {
    for (const { id: variantId } of productOf(to).variants) {
      const relaid = forAnotherProduct(begun(from), productOf(from), { product: productOf(to), variantId });
      expect(designDocumentSchema.safeParse(relaid.document).error?.issues).toBeUndefined();
      expect(relaid.document).toMatchObject({ productId: to, variantId });
      const variant = variantOf(productOf(to), variantId);
      expect(relaid.document.surfaces.map(({ surfaceId }) => surfaceId)).toEqual(
        variant.surfaces.map(({ id }) => id),
      );
      const checks = checkDesign(relaid.document, { variant, shaper, qr });
      expect(checks.filter(({ severity }) => severity === 'block')).toEqual([]);
      expect(relaid.changes.length).toBeGreaterThan(0);
    }
  });

  it('keeps the words and fonts of the parts that both have', () => {
    const document = begun('round-tag');
    const changed = {
      ...document,
      surfaces: document.surfaces.map((surface) => ({
        ...surface,
        elements: surface.elements.map((each) =>
          each.type === 'text' && each.role === 'name'
            ? { ...each, override: 'Bobo', fontId: 'oswald' as const }
            : each,
        ),
      })),
    };
    const target = { product: productOf('bone-tag'), variantId: firstOf('bone-tag') };
    const { document: relaid } = forAnotherProduct(changed, productOf('round-tag'), target);
    const name = elementsOf(relaid).find(({ role }) => role === 'name');
    expect(name).toMatchObject({ override: 'Bobo', fontId: 'oswald' });
  });

  it('takes along what was added, at its share of the surface, and asks to look at it', () => {
    const document = begun('cotton-bandana');
    const [surface] = document.surfaces;
    if (!surface) throw new Error('no surface');
    const added = validText({ id: 'mine', role: null, name: 'My words', content: 'Woof', x: 150, y: 50 });
    const withMine = { ...document, surfaces: [{ ...surface, elements: [...surface.elements, added] }] };
    const target = { product: productOf('cotton-bandana'), variantId: 'l-paper' };
    const relaid = forAnotherProduct(withMine, productOf('cotton-bandana'), target);
    const mine = elementsOf(relaid.document).find(({ id }) => id === 'mine');
    expect(mine).toMatchObject({ x: 250, y: 80 });
    expect(sentences(relaid)).toContain('“My words” was moved and scaled. Please look at it.');
    expect(sentences(relaid)).toContain('Laid out anew for the other size.');
  });

  it('gives each element an id of its own, however often it is relaid', () => {
    const step = fc.constantFrom(...PRODUCTS.map(({ id }) => id));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        let document = begun('round-tag');
        for (const to of steps) {
          const target = { product: productOf(to), variantId: firstOf(to) };
          document = forAnotherProduct(document, productOf(document.productId), target).document;
        }
        const ids = elementsOf(document).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(designDocumentSchema.safeParse(document).success).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
