import { describe, expect, it } from 'vitest';
import { photoAsset as photo, uploadItem as upload } from '../../../platform/uploads/upload-fixture.ts';
import { photoWall } from './photo-wall.ts';
import { summaryOf, summarySpoken, summaryTitle, uploadRows } from './upload-list.ts';

const rowsOf = (...uploads: ReturnType<typeof upload>[]) =>
  uploadRows(photoWall([photo('done'), photo('other', 'reserved'), photo('bad', 'failed')], uploads));

const all = rowsOf(
  upload('a', { phase: 'sending', sentBytes: 40 }),
  upload('b'),
  upload('c', { phase: 'paused', sentBytes: 10 }),
  upload('d', { phase: 'processing' }),
  upload('done', { phase: 'processing' }),
  upload('bad', { phase: 'processing' }),
  upload('e', { phase: 'stopped', problem: 'Too slow.' }),
);

describe('uploadRows', () => {
  it('shows what needs the customer first, the rest as picked, and nothing that is done or sent elsewhere', () => {
    expect(all.map(({ upload: { id } }) => id)).toEqual(['bad', 'e', 'a', 'b', 'c', 'd']);
    expect(all[0]?.state).toMatchObject({ kind: 'trouble', canRetry: false });
    expect(all[1]?.state).toEqual({ kind: 'trouble', problem: 'Too slow.', canRetry: true });
  });
});

describe('the summary', () => {
  it('counts each once, and the bytes that are left', () => {
    expect(summaryOf(all)).toEqual({ moving: 2, paused: 1, processing: 1, troubled: 2, bytesLeft: 250 });
  });

  const none = { moving: 0, paused: 0, processing: 0, troubled: 0, bytesLeft: 0 };
  it.each([
    [{ ...none, moving: 2, troubled: 1 }, true, '2 photos on their way'],
    [{ ...none, moving: 1 }, true, '1 photo on its way'],
    [{ ...none, moving: 1 }, false, '1 photo waits for the connection'],
    [{ ...none, moving: 3 }, false, '3 photos wait for the connection'],
    [{ ...none, paused: 2, processing: 1 }, true, '2 photos paused'],
    [{ ...none, processing: 1, troubled: 1 }, true, 'Getting 1 photo ready'],
    [{ ...none, troubled: 1 }, true, '1 photo could not be added'],
  ])('says in one line what happens: %j', (summary, online, words) => {
    expect(summaryTitle(summary, online)).toBe(words);
  });

  it('is not said anew for every photo that arrives', () => {
    const at = (moving: number) => summarySpoken({ ...none, moving }, true);
    expect(at(20)).toBe(at(1));
    expect(summarySpoken({ ...none, processing: 2 }, true)).toBe('All photos are sent.');
    expect(summarySpoken({ ...none, moving: 2 }, false)).toBe('Photos wait for the connection.');
    expect(summarySpoken({ ...none, troubled: 2, paused: 1 }, true)).toBe(
      'Uploads are paused. 2 photos could not be added.',
    );
    expect(summarySpoken(none, true)).toBe('');
  });
});
