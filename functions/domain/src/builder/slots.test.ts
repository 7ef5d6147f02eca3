import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptySlots,
  EMPTY_VALUES,
  fixtureValues,
  openSlots,
  slotsIn,
  typed,
  valuesOfPet,
  wordsOf,
} from './index.ts';

const [values] = fixtureValues;
const plain = (content: string) => ({ content, override: null });

describe('slots', () => {
  it('are the known words in double braces, each once', () => {
    expect(slotsIn('{{name}} {{phone}} {{name}} {{nobody}} {name}')).toEqual(['name', 'phone']);
    expect(openSlots({ content: '{{name}}', override: 'Bobo' })).toEqual([]);
  });

  it('are filled, and a line of which one is empty is left out', () => {
    expect(wordsOf(plain('{{name}}\nChip {{chip}}\n{{nobody}}'), values)).toBe('Bo\n{{nobody}}');
    expect(emptySlots(plain('{{name}} {{chip}}'), values)).toEqual(['chip']);
    expect(emptySlots({ content: '{{chip}}', override: 'none' }, values)).toEqual([]);
  });

  it('are not filled again by what stands in them', () => {
    expect(wordsOf(plain('{{name}}'), { ...values, name: '{{phone}}' })).toBe('{{phone}}');
    expect(wordsOf(plain('{{name}}'), { ...values, name: '$&' })).toBe('$&');
  });

  it('stay beneath what is typed, and are back when the same is typed again', () => {
    const over = typed(plain('{{name}}'), 'Bobo', values);
    expect(over).toEqual({ content: '{{name}}', override: 'Bobo' });
    expect(typed(over, 'Bo', values)).toEqual(plain('{{name}}'));
    expect(typed(plain('Hello'), 'Hi', values)).toEqual(plain('Hi'));
  });

  it('say what was typed, whatever it is', () => {
    const content = fc.oneof(fc.constantFrom('{{name}}', '{{name}} {{phone}}', 'free'), fc.string());
    fc.assert(
      fc.property(content, fc.string(), (before, words) => {
        expect(wordsOf(typed(plain(before), words, values), values)).toBe(
          slotsIn(before).length === 0 ? wordsOf(plain(words), values) : words,
        );
      }),
    );
  });
});

describe('the values of a pet', () => {
  const pet = { id: 'miso', name: 'Miso', microchip: null };
  const owner = { phone: '+44 20 7946 0958', phone2: null };
  it('are its own, and the owner’s numbers', () => {
    expect(valuesOfPet(pet, null, owner)).toEqual({ ...EMPTY_VALUES, name: 'Miso', phone: owner.phone });
    expect(valuesOfPet(pet, { id: 'p', width: 4, height: 3 }, owner).photo).toEqual({
      ...{ petId: 'miso', photoId: 'p', width: 4, height: 3 },
    });
  });
});
