import { describe, expect, it } from 'vitest';
import { flow, later, type Block } from './flow.ts';
import { wrap } from './wrap.ts';

const measure = (text: string): number => text.length;

describe('wrap', () => {
  it.each([
    ['one line', 'a short one', 20, ['a short one']],
    ['between words', 'one two three', 7, ['one two', 'three']],
    ['within a word that is too long', 'Donaudampfschiff', 6, ['Donaud', 'ampfsc', 'hiff']],
    ['where the text does', 'one\n\ntwo', 20, ['one', '', 'two']],
  ])('breaks %s', (_where, text, width, lines) => {
    expect(wrap(text, width, measure)).toEqual(lines);
  });

  it('never loses a letter', () => {
    const text = 'Łódź is where Pétunia the Großspitz was born in a barn';
    for (let width = 1; width < 30; width++)
      expect(wrap(text, width, measure).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});

describe('flow', () => {
  const drawn: string[] = [];
  let page = 0;
  const sheet = { top: 10, bottom: 100, turnTo: (next: number) => void (page = next) };
  const block = (name: string, height: number, more: Partial<Block> = {}): Block => ({
    height,
    draw: (y) => void drawn.push(`${name} ${page}:${y}`),
    ...more,
  });
  const run = (blocks: Block[]): string[] => {
    drawn.length = 0;
    flow(blocks, { page: 0, y: 10 }, sheet);
    return [...drawn];
  };

  it('goes on with the next page where there is no room', () => {
    expect(run([block('a', 50), block('b', 50), block('c', 20)])).toEqual(['a 0:10', 'b 1:10', 'c 1:60']);
  });

  it('keeps a heading with what it is about', () => {
    const heading = block('heading', 20, { withNext: true });
    expect(run([block('a', 60), heading, block('b', 30)])).toEqual(['a 0:10', 'heading 1:10', 'b 1:30']);
  });

  it('draws the head of a table again', () => {
    const repeat = block('head', 10);
    expect(run([block('a', 80), block('row', 20, { repeat })])).toEqual(['a 0:10', 'head 1:10', 'row 1:20']);
  });

  it('draws what is larger than a page once, and goes on', () => {
    expect(run([block('a', 300), block('b', 10)])).toEqual(['a 0:10', 'b 1:10']);
  });

  it('knows which place is the later one', () => {
    expect(later({ page: 0, y: 90 }, { page: 1, y: 10 })).toEqual({ page: 1, y: 10 });
    expect(later({ page: 1, y: 20 }, { page: 1, y: 10 })).toEqual({ page: 1, y: 20 });
  });
});
