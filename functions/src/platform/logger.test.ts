import { describe as group, expect, it } from 'vitest';
import { createLogger, describe, scrub, type LogEntry } from './logger.ts';

group('scrub', () => {
  it.each([
    ['no user robin@pawfolio.test here', 'no user [e-mail] here'],
    ['bad value "12 Harbour Lane" given', 'bad value [value] given'],
    ['call +44 20 7946 0018 now', 'call [number] now'],
    ['timeout after 30 s', 'timeout after 30 s'],
    ['No such object: b/media/u1Xy/designs/d/2.webp', 'No such object: b/media/[user]/designs/d/2.webp'],
    ['GET /o/incoming%2Fu1Xy%2Fa failed', 'GET /o/incoming%2F[user]%2Fa failed'],
    ['NOT_FOUND: previewRequests/u1Xy_d_2', 'NOT_FOUND: previewRequests/[user]_d_2'],
  ])('%s', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });
});

group('a logger', () => {
  it('writes known fields only, and no message of an error as it came', () => {
    const entries: LogEntry[] = [];
    const logger = createLogger('media', (entry) => entries.push(entry));
    const fields = { uid: 'u', caption: 'private' };
    logger.error('failed', new Error('for robin@pawfolio.test'), fields);
    expect(entries).toMatchObject([
      { severity: 'ERROR', module: 'media', uid: 'u', error: { message: 'for [e-mail]' } },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/robin|private/);
  });

  it('describes what is no error too', () => {
    expect(describe('text')).toEqual({ name: 'string', code: null, message: '', stack: '' });
  });
});
