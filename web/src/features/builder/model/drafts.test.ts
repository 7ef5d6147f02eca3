import { validDocument, validText } from '@pawfolio/domain/builder';
import { beforeEach, expect, it } from 'vitest';
import { Drafts } from './drafts.ts';
import type { Kept } from './saver-ports.ts';

/** A browser's storage with room for so many characters. */
class Box {
  readonly items = new Map<string, string>();
  room = 1_000_000;
  get length(): number {
    return this.items.size;
  }
  key = (at: number): string | null => [...this.items.keys()][at] ?? null;
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  removeItem = (key: string): void => void this.items.delete(key);
  setItem = (key: string, text: string): void => {
    const others = [...this.items].filter(([other]) => other !== key);
    if (others.reduce((sum, [, value]) => sum + value.length, text.length) > this.room)
      throw new DOMException('', 'QuotaExceededError');
    this.items.set(key, text);
  };
}

const kept = (words: string, designId = 'd1'): Kept => ({
  designId,
  baseRevision: 3,
  content: { name: 'Design', petId: null, document: validDocument([validText({ override: words })]) },
  attempts: [],
});
const ada = { uid: 'ada', isGuest: false };
const nobody = { uid: null, isGuest: false };
const guest = { uid: 'g1', isGuest: true };
const none = (): boolean => false;
const wordsOf = (drafts: Drafts, uid: string | null, isOpen: (tab: string) => boolean = none) => {
  const element = drafts.find('d1', uid, isOpen)?.content.document.surfaces[0]?.elements[0];
  return element?.type === 'text' ? element.override : undefined;
};

let box: Box;
let clock: number;
const tab = (name: string): Drafts => new Drafts(box, name, () => ++clock);

beforeEach(() => {
  box = new Box();
  clock = 0;
});

it('gives back what was kept, in the same tab and after it has gone', () => {
  expect(tab('a').keep(kept('mine'), ada)).toBe(true);
  expect(wordsOf(tab('a'), 'ada')).toBe('mine');
  expect(wordsOf(tab('b'), 'ada')).toBe('mine');
});

it('leaves the draft of another tab that is open to that tab', () => {
  tab('a').keep(kept('a'), ada);
  const b = tab('b');
  expect(wordsOf(b, 'ada', (name) => name === 'a')).toBeUndefined();
  b.keep(kept('b'), ada);
  expect(wordsOf(tab('a'), 'ada')).toBe('a');
  expect(wordsOf(b, 'ada')).toBe('b');
  b.drop('d1', (name) => name === 'a');
  expect(wordsOf(tab('a'), 'ada')).toBe('a');
});

it('is nobody else’s, but what was made without an account goes along', () => {
  tab('a').keep(kept('ada'), ada);
  expect(wordsOf(tab('a'), 'bob')).toBeUndefined();
  tab('a').keep(kept('nobody'), nobody);
  expect(wordsOf(tab('a'), 'bob')).toBe('nobody');
  tab('a').keep(kept('guest'), guest);
  expect(wordsOf(tab('a'), 'bob')).toBe('guest');
});

it('names its owner, so that signing out can find it', () => {
  tab('a').keep(kept('mine'), ada);
  const key = box.key(0) ?? '';
  const text = box.getItem(key);
  expect(key).toMatch(/^pawfolio\.[\w-]*draft/);
  expect(text).toContain('ada');
});

it('survives what others have written there', () => {
  box.setItem('pawfolio.design-draft.d1.x', '{"not":"a draft"}');
  box.setItem('pawfolio.design-draft.d1.y', 'nonsense');
  expect(tab('a').find('d1', 'ada', none)).toBeNull();
});

it('lets copies go before it says that there is no room', () => {
  const drafts = tab('a');
  const { content } = kept('copy');
  drafts.keepCopy('old', 1, content, 'ada');
  expect(drafts.findCopy('old', 'ada')).toMatchObject({ revision: 1 });
  expect(drafts.findCopy('old', 'bob')).toBeNull();
  box.room = JSON.stringify(content).length + 300;
  expect(drafts.keep(kept('mine'), ada)).toBe(true);
  expect(drafts.findCopy('old', 'ada')).toBeNull();
  box.room = 10;
  expect(drafts.keep(kept('more'), ada)).toBe(false);
});

it('keeps only the newest copies', () => {
  const drafts = tab('a');
  for (let at = 0; at < 12; at++) drafts.keepCopy(`d${String(at)}`, 1, kept('x').content, 'ada');
  expect(box.length).toBe(8);
  expect(drafts.findCopy('d11', 'ada')).not.toBeNull();
});
