import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/index.ts';
import {
  careItems,
  careMail,
  choiceIdOf,
  mailKey,
  petEntry,
  recordEntry,
  type CareMailInput,
} from './index.ts';

/** Any code unit or code point there is, halves of characters included. */
const anyChar = fc
  .oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

const TODAY = '2026-05-04';
const pet = petEntry('pet1', { insurance: null });
const rabies = (dueOn: string, id = 'rec1') =>
  recordEntry('vaccination', id, { vaccine: 'Rabies', on: '2025-01-01', dueOn, documentId: null });
const input = (more: Partial<CareMailInput> = {}): CareMailInput => ({
  to: 'robin@pawfolio.test',
  profile: { displayName: 'Robin', locale: 'en-GB', notifications: { reminderEmails: true } },
  pets: [{ pet, records: [rabies('2026-05-10')] }],
  today: TODAY,
  appUrl: 'https://pawfolio.test',
  ...more,
});
const send = (more: Partial<CareMailInput> = {}) => {
  const mail = careMail(input(more));
  if (!mail) throw new Error('There is no mail');
  return mail;
};

describe('one mail', () => {
  it('reads like this', () => {
    const { to, subject, text, keys } = send();
    expect(to).toBe('robin@pawfolio.test');
    expect(subject).toBe('Biscuit’s Rabies vaccination is due on 10 May 2026, in 6 days');
    expect(text).toBe(
      [
        'Hello Robin,',
        'Coming up\n- Biscuit’s Rabies vaccination is due on 10 May 2026, in 6 days.',
        'See it all in Pawfolio: https://pawfolio.test/dashboard',
        'You get this because reminders by e-mail are switched on. Switch them off in your settings: https://pawfolio.test/dashboard/settings\n',
      ].join('\n\n'),
    );
    expect(keys).toEqual(['pet1.vaccination.rec1.2026-05-10.week']);
  });

  it('speaks of all pets, what is overdue first', () => {
    const mog = petEntry('pet2', { name: 'Mog', insurance: null });
    const { subject, text, keys } = send({
      pets: [
        { pet, records: [rabies('2026-05-10')] },
        {
          pet: mog,
          records: [
            rabies('2026-05-01', 'rec2'),
            recordEntry('reminder', 'rec3', { dueOn: '2026-05-04', doneOn: null }),
          ],
        },
      ],
    });
    expect(subject).toBe('3 reminders for Biscuit and Mog');
    expect(text.indexOf('Overdue\n- Mog')).toBeGreaterThan(0);
    expect(text.indexOf('Coming up')).toBeGreaterThan(text.indexOf('Overdue'));
    expect(keys).toHaveLength(3);
  });

  it('counts the pets where there are many', () => {
    const pets = ['a', 'b', 'c', 'd'].map((id) => ({
      pet: petEntry(id, { name: id, insurance: null }),
      records: [rabies('2026-05-10')],
    }));
    expect(send({ pets }).subject).toBe('4 reminders for 4 pets');
    expect(send({ pets: pets.slice(0, 3) }).subject).toBe('3 reminders for a, b and c');
  });

  it('greets one who has no name', () => {
    const profile = { ...input().profile, displayName: ' ' };
    expect(send({ profile }).text).toMatch(/^Hello,\n/);
  });
});

describe('no mail', () => {
  it.each<[string, Partial<CareMailInput>]>([
    ['without an address', { to: null }],
    ['to one who wants none', { profile: { ...input().profile, notifications: { reminderEmails: false } } }],
    ['without pets', { pets: [] }],
    ['when nothing is near', { pets: [{ pet, records: [rabies('2026-06-10')] }] }],
    [
      'about a pet that has died',
      { pets: [{ pet: petEntry('pet1', { deceasedOn: '2026-01-01' }), records: [rabies('2026-05-10')] }] },
    ],
    ['about what has been mailed', { sent: new Set(['pet1.vaccination.rec1.2026-05-10.week']) }],
  ])('%s', (_name, more) => {
    expect(careMail(input(more))).toBeNull();
  });

  it('about what is put off, or does not apply', () => {
    const records = [rabies('2026-05-10')];
    const [item] = careItems({ pet, records, today: TODAY });
    const id = item ? choiceIdOf(item) : '';
    const withChoice = (
      choice: { state: 'snoozed'; until: string } | { state: 'not_applicable'; until: null },
    ) => careMail(input({ pets: [{ pet, records, choices: new Map([[id, choice]]) }] }));
    expect(withChoice({ state: 'snoozed', until: '2026-05-05' })).toBeNull();
    expect(withChoice({ state: 'not_applicable', until: null })).toBeNull();
    expect(withChoice({ state: 'snoozed', until: '2026-05-04' })).not.toBeNull();
  });
});

describe('the stages of a date', () => {
  /** The days, relative to the date, on which a daily run mails about it. */
  function mailedOn(dueOn: string, from: number, to: number): number[] {
    const sent = new Set<string>();
    const days: number[] = [];
    for (let day = from; day <= to; day++) {
      const mail = careMail(
        input({ pets: [{ pet, records: [rabies(dueOn)] }], today: addDays(dueOn, day), sent }),
      );
      if (mail) days.push(day);
      mail?.keys.forEach((key) => sent.add(key));
    }
    return days;
  }

  it('are five, and no more, however long it is overdue', () => {
    expect(mailedOn('2026-05-10', -60, 900)).toEqual([-30, -7, 0, 7, 35]);
  });
  it('that were missed are made up for once', () => {
    expect(mailedOn('2026-05-10', -4, 900)).toEqual([-4, 0, 7, 35]);
    expect(mailedOn('2026-05-10', 400, 900)).toEqual([400]);
  });
  it('begin anew when the date moves', () => {
    const keys = (dueOn: string) => send({ pets: [{ pet, records: [rabies(dueOn)] }] }).keys;
    expect(keys('2026-05-10')).not.toEqual(keys('2026-05-11'));
  });
  it('never repeat a key within a mail', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -300, max: 30 }), { minLength: 1, maxLength: 10 }),
        (days) => {
          const records = days.map((day, index) =>
            recordEntry('reminder', `rec${index}`, { dueOn: addDays(TODAY, day), doneOn: null }),
          );
          const { keys } = send({ pets: [{ pet, records }] });
          expect(new Set(keys).size).toBe(days.length);
          for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_.-]{1,500}$/);
        },
      ),
    );
  });
  it('are the same the whole day', () => {
    expect(mailKey({ key: 'a/b/c', dueOn: '2026-05-04' }, TODAY)).toBe('a.b.c.2026-05-04.day');
  });
});

describe('whatever the names are', () => {
  const hostile = `<img src=x onerror="alert('1')">\r\nBcc: all@pawfolio.test`;

  it('nothing of them is markup, and the subject is one line', () => {
    const { subject, html, text } = send({
      profile: { ...input().profile, displayName: hostile },
      pets: [
        {
          pet: { ...pet, name: hostile },
          records: [recordEntry('reminder', 'rec1', { title: hostile, dueOn: '2026-05-05', doneOn: null })],
        },
      ],
    });
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/onerror="/);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).not.toContain('\r');
    expect(text).not.toMatch(/^Bcc/m);
  });

  it('the tags of the page are its own', () => {
    const tags = (html: string) => html.replace(/[^<]*(<[^>]*>)[^<]*/g, '$1');
    const plain = tags(send().html);
    fc.assert(
      fc.property(fc.string({ unit: anyChar, minLength: 1, maxLength: 40 }), (name) => {
        const { html, subject } = send({
          pets: [{ pet: { ...pet, name }, records: [rabies('2026-05-10')] }],
        });
        expect(tags(html)).toBe(plain);
        expect(subject).not.toMatch(/\p{Cc}/u);
        expect(subject.length).toBeLessThanOrEqual(150);
      }),
    );
  });
});
