import { describe, expect, it } from 'vitest';
import { assetProgress } from './progress.ts';
import { photoAsset as photo, uploadItem } from './upload-fixture.ts';
import type { UploadItem } from './queue.ts';

const upload = (id: string, change: Partial<UploadItem> = {}) =>
  uploadItem(id, { phase: 'sending', ...change });
const tile = (asset: ReturnType<typeof photo> | null, item: UploadItem | null) => ({ asset, upload: item });

describe('assetProgress', () => {
  it('counts what was sent', () => {
    expect(assetProgress(tile(photo('a', 'reserved'), upload('a', { sentBytes: 40 })))).toMatchObject({
      kind: 'busy',
      part: 0.4,
      canCancel: true,
    });
  });

  it('can be cancelled while it waits, not while the server is at work', () => {
    expect(assetProgress(tile(null, upload('a', { phase: 'waiting' })))).toMatchObject({
      kind: 'busy',
      canCancel: true,
    });
    for (const item of [upload('a', { phase: 'processing' }), null])
      expect(assetProgress(tile(photo('a', 'processing'), item))).toMatchObject({
        kind: 'busy',
        canCancel: false,
      });
  });

  it('believes the server more than a connection that broke at the end', () => {
    const stopped = upload('a', { phase: 'stopped', problem: 'The connection failed.' });
    expect(assetProgress(tile(photo('a', 'reserved'), stopped))).toEqual({
      kind: 'trouble',
      problem: 'The connection failed.',
      canRetry: true,
    });
    expect(assetProgress(tile(photo('a', 'processing'), stopped))).toMatchObject({ kind: 'busy' });
    expect(assetProgress(tile(photo('a'), stopped))).toEqual({ kind: 'ready' });
  });

  it('says why it failed, and offers the same file again only where that can help', () => {
    const corrupt = assetProgress(tile(photo('a', 'failed'), upload('a')));
    expect(corrupt).toMatchObject({ kind: 'trouble', canRetry: false });
    const internal = { ...photo('a', 'failed'), state: 'failed' as const, failure: 'internal' as const };
    expect(assetProgress(tile(internal, upload('a')))).toMatchObject({ kind: 'trouble', canRetry: true });
    expect(assetProgress(tile(internal, null))).toMatchObject({ kind: 'trouble', canRetry: false });
  });

  it('says so when the server takes its time', () => {
    const words = (now: number) => assetProgress(tile(photo('a', 'processing', 1_000), null), now);
    expect(words(60_000)).toMatchObject({ words: 'Getting it ready …' });
    expect(words(600_000)).toMatchObject({
      kind: 'busy',
      words: 'This takes longer than usual. You need not wait here.',
    });
  });

  it('can be removed when the server takes its time, and not before', () => {
    const slowAt = (now: number) => assetProgress(tile(photo('a', 'processing', 1_000), null), now);
    expect(slowAt(60_000)).toMatchObject({ isSlow: false });
    expect(slowAt(600_000)).toMatchObject({ isSlow: true, canCancel: false });
    const sent = upload('a', { phase: 'processing' });
    expect(assetProgress(tile(photo('a', 'reserved', 1_000), sent), 600_000)).toMatchObject({ isSlow: true });
    // What is still on its way from here is cancelled instead.
    expect(assetProgress(tile(photo('a', 'reserved', 1_000), upload('a')), 600_000)).toMatchObject({
      isSlow: false,
      canCancel: true,
    });
  });

  it('waits for another tab, but not for ever', () => {
    const reserved = photo('a', 'reserved', 1_000);
    expect(assetProgress(tile(reserved, null), 60_000)).toMatchObject({ kind: 'busy', canCancel: false });
    expect(assetProgress(tile(reserved, null), 3_600_000)).toMatchObject({
      kind: 'trouble',
      canRetry: false,
    });
  });
});
