import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsLines, icsText } from './ics.ts';
import { calendarEvents, petCalendar, petEntry, recordEntry } from './index.ts';

const stamp = new Date('2026-05-04T09:30:15.123Z');
const plain = petEntry('pet1', { bornOn: null, insurance: null });
const rabies = recordEntry('vaccination', 'rec1', {
  vaccine: 'Rabies',
  on: '2025-06-01',
  dueOn: '2026-06-01',
  documentId: null,
});

/** A small reader of RFC 5545: unfolds, splits and unescapes. */
function read(file: string): { name: string; value: string }[] {
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  return lines.map((line) => {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/s.exec(line) ?? [];
    return { name, value };
  });
}
const unescape = (value: string): string =>
  value.replace(/\\(.)/gs, (_match, char: string) => (char === 'n' ? '\n' : char));
const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('a calendar', () => {
  it('is exactly this for one vaccination', () => {
    expect(petCalendar(plain, [rabies], { stamp })).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Pawfolio//Pet calendar//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Biscuit',
        'BEGIN:VEVENT',
        'UID:pet1-vaccination-rec1@pawfolio',
        'DTSTAMP:20260504T093015Z',
        'DTSTART;VALUE=DATE:20260601',
        'DTEND;VALUE=DATE:20260602',
        'SUMMARY:Biscuit: Rabies vaccination',
        'DESCRIPTION:Biscuit’s Rabies vaccination is due on 1 June 2026.',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps the id of an event when it is exported again', () => {
    const uids = (at: string) =>
      calendarEvents(plain, [rabies], { stamp: new Date(at) }).map(({ uid }) => uid);
    expect(uids('2026-01-01T00:00:00Z')).toEqual(uids('2027-01-01T00:00:00Z'));
  });

  it('has the birthday every year', () => {
    const [event] = calendarEvents(petEntry('pet1', { bornOn: '2021-04-09', insurance: null }), [], {
      stamp,
    });
    expect(event).toMatchObject({ on: '2021-04-09', rule: 'FREQ=YEARLY', summary: 'Biscuit’s birthday' });
    const leap = calendarEvents(petEntry('pet1', { bornOn: '2020-02-29', insurance: null }), [], { stamp });
    expect(leap[0]?.rule).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1');
    expect(calendarEvents(petEntry('pet1', { bornOn: '2021-04', insurance: null }), [], { stamp })).toEqual(
      [],
    );
  });

  it('has everything that is dated, once', () => {
    const pet = petEntry('pet1');
    const records = [
      rabies,
      recordEntry('medication', 'rec2', { endsOn: '2026-06-10', reorderOn: '2026-06-01' }),
      recordEntry('reminder', 'rec3', { doneOn: null }),
      recordEntry('reminder', 'rec4', { doneOn: '2026-05-01' }),
    ];
    const documents = [{ id: 'doc1', kind: 'passport', title: 'Passport', expiresOn: '2028-01-01' }];
    const events = calendarEvents(pet, records, { stamp, documents });
    expect(events.map(({ summary }) => summary).sort()).toEqual([
      'Biscuit: Flea treatment',
      'Biscuit: Kindly insurance',
      'Biscuit: Last day of Carprofen',
      'Biscuit: Passport',
      'Biscuit: Rabies vaccination',
      'Biscuit: Reorder Carprofen',
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(6);
  });

  it('is empty for a pet that has died', () => {
    const gone = petEntry('pet1', { deceasedOn: '2026-01-01', bornOn: '2020-01-01' });
    expect(calendarEvents(gone, [rabies], { stamp })).toEqual([]);
  });

  it('can be made of now', () => {
    expect(petCalendar(plain, [])).toContain('END:VCALENDAR');
  });
});

describe('whatever a name is', () => {
  const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  it('lines are short enough, and read back as what was meant', () => {
    fc.assert(
      fc.property(names, names, (name, vaccine) => {
        const records = [{ ...rabies, vaccine }];
        const file = petCalendar({ ...plain, name }, records, { stamp });
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        const summary = read(file).find((line) => line.name === 'SUMMARY');
        const [event] = calendarEvents({ ...plain, name }, records, { stamp });
        expect(unescape(summary?.value ?? '')).toBe(
          event?.summary.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''),
        );
      }),
    );
  });

  it('no text can add a line of its own', () => {
    const name = 'Rex\r\nEND:VEVENT\r\nBEGIN:VALARM\nX:y;z,\\';
    expect(icsText(name)).toBe('Rex\\nEND:VEVENT\\nBEGIN:VALARM\\nX:y\\;z\\,\\\\');
  });

  it('lines are folded between characters', () => {
    const line = `SUMMARY:${'é'.repeat(40)}${'😀'.repeat(30)}`;
    const folded = icsLines([line]);
    expect(folded).not.toContain('\ufffd');
    expect(folded.replace(/\r\n /g, '')).toBe(`${line}\r\n`);
    for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
    expect(icsLines(['A'.repeat(75)])).toBe(`${'A'.repeat(75)}\r\n`);
    expect(icsLines(['A'.repeat(76)])).toBe(`${'A'.repeat(75)}\r\n A\r\n`);
  });
});
