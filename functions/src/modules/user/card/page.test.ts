import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { validTag, type PublicTag } from '@pawfolio/domain/tag';
import { answers, cardPage, isAnswer, missingPage } from './page.ts';
import { policy } from './style.ts';

const ID = 'AbCdEfGhIjKlMnOpQrStUv';
const page = (changes: Partial<PublicTag> = {}): string => cardPage(ID, validTag(changes), null);
const contact = { name: 'Anna', phone: '+44 (0)20 7946 0123', relation: 'Owner' };

describe('the page of a lost-pet card', () => {
  it('has no script, and a style that its policy names', () => {
    const html = page({ lost: true, contacts: [contact] });
    expect(html).not.toMatch(/<script|javascript:| on\w+=|style="/i);
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).not.toContain('unsafe');
  });

  it('is found by no search engine', () => {
    for (const html of [page(), missingPage()])
      expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
  });

  it('calls and writes to the number that was typed', () => {
    const html = page({ contacts: [contact] });
    expect(html).toContain('href="tel:+442079460123"');
    expect(html).toContain('href="sms:+442079460123"');
  });

  it('says that the pet is lost only while it is', () => {
    expect(page({ lost: true })).toContain('Biscuit is lost');
    expect(page()).not.toContain('is lost');
  });

  it('is words wherever an owner typed something else', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const html = page({
      ...{ name: evil, breed: evil, colour: evil, careNotes: evil, message: evil },
      ...{ contacts: [{ name: evil, phone: evil, relation: evil }], vet: { clinic: evil, phone: evil } },
      photo: { width: 1, height: 1 },
    });
    expect(html.match(/<img/g)).toHaveLength(1);
    expect(html).not.toMatch(/[="]x onerror=alert\(1\)>"/);
    expect(html).not.toContain('alert(1)>');
  });

  it('leaves out every part of which nothing is public', () => {
    expect(page()).not.toMatch(/<img|<dl>|Who to call/);
  });

  it.each(Object.keys(answers))('says what became of a message: %s', (answer) => {
    if (!isAnswer(answer)) throw new TypeError(answer);
    const html = cardPage(ID, validTag(), answer);
    expect(html).toContain(answers[answer]);
    expect(html.includes('<form')).toBe(answer === 'too-often');
  });

  it.each(['constructor', '__proto__', '', undefined, ['tell']])('knows no answer %j', (answer) => {
    expect(isAnswer(answer)).toBe(false);
  });
});
