import { describe, expect, it } from 'vitest';
import { photo, upload } from './photo-fixture.ts';
import { tileState } from './tile-state.ts';

const tile = (asset: ReturnType<typeof photo> | null, item: ReturnType<typeof upload> | null) => ({
  id: 'a',
  photo: asset,
  upload: item,
});

describe('tileState', () => {
  it('counts what was sent', () => {
    expect(tileState(tile(photo('a', 'reserved'), upload('a', { sentBytes: 40 })))).toMatchObject({
      kind: 'busy',
      part: 0.4,
      canCancel: true,
    });
  });

  it('can be cancelled while it waits, not while the server is at work', () => {
    expect(tileState(tile(null, upload('a', { phase: 'waiting' })))).toMatchObject({
      kind: 'busy',
      canCancel: true,
    });
    for (const item of [upload('a', { phase: 'processing' }), null])
      expect(tileState(tile(photo('a', 'processing'), item))).toMatchObject({
        kind: 'busy',
        canCancel: false,
      });
  });

  it('believes the server more than a connection that broke at the end', () => {
    const stopped = upload('a', { phase: 'stopped', problem: 'The connection failed.' });
    expect(tileState(tile(photo('a', 'reserved'), stopped))).toEqual({
      kind: 'trouble',
      problem: 'The connection failed.',
      canRetry: true,
    });
    expect(tileState(tile(photo('a', 'processing'), stopped))).toMatchObject({ kind: 'busy' });
    expect(tileState(tile(photo('a'), stopped))).toEqual({ kind: 'ready' });
  });

  it('says why it failed, and offers the same file again only where that can help', () => {
    const corrupt = tileState(tile(photo('a', 'failed'), upload('a')));
    expect(corrupt).toMatchObject({ kind: 'trouble', canRetry: false });
    const internal = { ...photo('a', 'failed'), state: 'failed' as const, failure: 'internal' as const };
    expect(tileState(tile(internal, upload('a')))).toMatchObject({ kind: 'trouble', canRetry: true });
    expect(tileState(tile(internal, null))).toMatchObject({ kind: 'trouble', canRetry: false });
  });

  it('waits for another tab, but not for ever', () => {
    const reserved = photo('a', 'reserved', 1_000);
    expect(tileState(tile(reserved, null), 60_000)).toMatchObject({ kind: 'busy', canCancel: false });
    expect(tileState(tile(reserved, null), 3_600_000)).toMatchObject({ kind: 'trouble', canRetry: false });
  });
});
