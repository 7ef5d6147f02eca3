import { describe, expect, it } from 'vitest';
import { sidesOf } from './bought.ts';
import { fixtureValues, validDocument, validText } from './fixture.ts';
import { proofOf } from './proof.ts';
import { usedSurfaces } from './used-surfaces.ts';

const [values] = fixtureValues;
const textsOf = (...elements: Parameters<typeof validText>[0][]) =>
  proofOf(validDocument(elements.map((element, at) => validText({ id: `e${at}`, y: at, ...element }))))[0]
    ?.texts;

describe('what a design says', () => {
  it('is read from the top to the bottom, in the letters that are made', () => {
    expect(
      textsOf(
        { content: 'call me', caps: true, y: 80 },
        { content: '{{name}}', y: 20 },
        { content: '{{phone}}', override: null, y: 50 },
      ),
    ).toEqual([
      { elementId: 'e1', words: 'Bo', phone: null },
      { elementId: 'e2', words: '+44 20 7946 0958', phone: '+44 20 7946 0958' },
      { elementId: 'e0', words: 'CALL ME', phone: null },
    ]);
  });

  it('has the number that was typed over a slot', () => {
    expect(textsOf({ content: '{{phone}}', override: 'Call Ann 0117 496 0123' })).toMatchObject([
      { phone: '0117 496 0123' },
    ]);
  });

  it.each([
    ['a year', 'Since 2019'],
    ['a house number', '12 Harbour Lane, BS1'],
    ['one digit over and over', '0000000000'],
  ])('takes %s for no number', (_, content) => {
    expect(textsOf({ content })).toMatchObject([{ phone: null }]);
  });

  it('takes a microchip for no number', () => {
    const document = validDocument([validText({ content: '{{chip}}' })], {
      values: { ...values, chip: '276098102345678' },
    });
    expect(proofOf(document)[0]?.texts).toEqual([
      { elementId: 'name', words: '276098102345678', phone: null },
    ]);
  });

  it('leaves out what is hidden, empty, or a side without anything', () => {
    expect(
      textsOf({ content: 'seen' }, { content: 'not seen', hidden: true }, { content: '  ' }),
    ).toHaveLength(1);
    expect(proofOf(validDocument([validText({ hidden: true })]))).toEqual([]);
  });
});

describe('the sides that a price depends on', () => {
  it('are read without the rest of the document', () => {
    const sides = sidesOf(JSON.parse(JSON.stringify(validDocument())));
    expect(sides && usedSurfaces(sides)).toEqual(['front']);
  });
  it('are null where there are none', () => {
    expect(sidesOf({ schemaVersion: 0 })).toBeNull();
  });
});
