import { describe, expect, it } from 'vitest';
import { cardFacts, cardSource, publicCard, validTag, type PublicTag } from '@pawfolio/domain/tag';
import { cardInWords, linkInWords, shownOn } from './public-words.ts';

const card = (fields: readonly string[], message: string | null = null): PublicTag => ({
  ...validTag(),
  ...publicCard(cardSource(), { fields, message, lostMode: false }),
});

describe('what a card shows', () => {
  it.each(cardFacts)('names %s alone where only that is public', (fact) => {
    expect(shownOn(card([fact]))).toHaveLength(1);
  });

  it('names every fact, each person and the message', () => {
    const all = shownOn(card([...cardFacts, 'contact:anna', 'contact:ben'], 'Shy'));
    expect(new Set(all).size).toBe(cardFacts.length + 3);
    expect(all.slice(-3)).toEqual(['the number of Anna', 'the number of Ben', 'your word to the finder']);
  });

  it('counts nothing that is ticked and not there', () => {
    const { pet, ...rest } = cardSource();
    const bare = publicCard(
      { pet: { ...pet, breed: null, colour: null }, ...rest },
      { fields: ['name', 'breed', 'colour', 'contact:gone'], message: null, lostMode: false },
    );
    expect(shownOn({ ...validTag(), ...bare })).toEqual(['name']);
  });

  it('is told in a sentence', () => {
    expect(cardInWords(card(['name', 'breed'], 'Shy'))).toBe(
      'Whoever has the link or scans the code sees: name, breed and your word to the finder.',
    );
    expect(cardInWords(card([]))).toContain('and nothing on it');
    expect(cardInWords({ ...card(['name']), lost: true })).toMatch(/^Says that the pet is lost\. /);
  });
});

it('names the documents of a link', () => {
  expect(linkInWords('Biscuit', [])).toContain('who Biscuit is');
  expect(linkInWords('Biscuit', [])).toMatch(/, no documents\.$/);
  expect(linkInWords('Biscuit', ['Rabies certificate', 'Lab result'])).toMatch(
    /, and with it Rabies certificate and Lab result\.$/,
  );
});
