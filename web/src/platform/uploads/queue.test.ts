import { describe, expect, it } from 'vitest';
import { isSending, reduceUploads, refOf, startable, type UploadEvent, type UploadItem } from './queue.ts';
import { uploadItem as item } from './upload-fixture.ts';

const run = (...events: UploadEvent[]) => events.reduce<readonly UploadItem[]>(reduceUploads, []);
const only = (items: readonly UploadItem[]) => {
  expect(items).toHaveLength(1);
  return items[0];
};

describe('the upload queue', () => {
  it('takes a picture all the way', () => {
    const picked: UploadEvent = { type: 'picked', items: [item('a')] };
    expect(only(run(picked))).toMatchObject({ phase: 'waiting', sentBytes: 0 });
    const sending = run(picked, { type: 'started', id: 'a' }, { type: 'progress', id: 'a', sentBytes: 40 });
    expect(only(sending)).toMatchObject({ phase: 'sending', sentBytes: 40 });
    expect(only(reduceUploads(sending, { type: 'sent', id: 'a' }))).toMatchObject({
      phase: 'processing',
      sentBytes: 100,
    });
    expect(reduceUploads(sending, { type: 'removed', id: 'a' })).toEqual([]);
  });

  it('never moves the bar backwards or past its end', () => {
    const items = run(
      { type: 'picked', items: [item('a')] },
      { type: 'started', id: 'a' },
      { type: 'progress', id: 'a', sentBytes: 80 },
    );
    expect(only(reduceUploads(items, { type: 'progress', id: 'a', sentBytes: 30 }))?.sentBytes).toBe(80);
    expect(only(reduceUploads(items, { type: 'progress', id: 'a', sentBytes: 999 }))?.sentBytes).toBe(100);
  });

  it('starts over after a failure', () => {
    const stopped = run(
      { type: 'picked', items: [item('a')] },
      { type: 'started', id: 'a' },
      { type: 'progress', id: 'a', sentBytes: 80 },
      { type: 'stopped', id: 'a', problem: 'The connection failed.' },
    );
    expect(only(stopped)).toMatchObject({ phase: 'stopped', problem: 'The connection failed.' });
    const again = reduceUploads(stopped, { type: 'retried', id: 'a' });
    expect(only(again)).toMatchObject({ phase: 'waiting', sentBytes: 0, problem: null });
  });

  it('keeps what has arrived while it is held or paused', () => {
    const sending = run(
      { type: 'picked', items: [item('a')] },
      { type: 'started', id: 'a' },
      { type: 'progress', id: 'a', sentBytes: 40 },
    );
    for (const [stop, phase] of [
      ['held', 'waiting'],
      ['paused', 'paused'],
    ] as const) {
      const still = reduceUploads(sending, { type: stop, id: 'a' });
      expect(only(still)).toMatchObject({ phase, sentBytes: 40 });
      const back = stop === 'paused' ? reduceUploads(still, { type: 'resumed', id: 'a' }) : still;
      expect(only(reduceUploads(back, { type: 'started', id: 'a' }))).toMatchObject({
        phase: 'sending',
        sentBytes: 40,
      });
    }
  });

  it('counts as sent what arrives at the moment in which it is paused', () => {
    const paused = run(
      { type: 'picked', items: [item('a', { phase: 'paused' })] },
      { type: 'sent', id: 'a' },
    );
    expect(only(paused)).toMatchObject({ phase: 'processing', sentBytes: 100 });
  });

  it('ignores what comes too late', () => {
    const processing = run({ type: 'picked', items: [item('a', { phase: 'processing', sentBytes: 100 })] });
    for (const late of [
      { type: 'progress', id: 'a', sentBytes: 3 },
      { type: 'stopped', id: 'a', problem: 'late' },
      { type: 'retried', id: 'a' },
      { type: 'started', id: 'a' },
      { type: 'held', id: 'a' },
      { type: 'paused', id: 'a' },
      { type: 'resumed', id: 'a' },
      { type: 'sent', id: 'gone' },
    ] satisfies UploadEvent[])
      expect(only(reduceUploads(processing, late))).toMatchObject({
        phase: 'processing',
        sentBytes: 100,
        problem: null,
      });
  });

  it('leaves the other pictures alone', () => {
    const items = run({ type: 'picked', items: [item('a'), item('b')] }, { type: 'started', id: 'b' });
    expect(items.map(({ phase }) => phase)).toEqual(['waiting', 'sending']);
  });
});

describe('startable', () => {
  const ids = (items: readonly UploadItem[]) => startable(items).map(({ id }) => id);

  it('sends two at a time, first picked first', () => {
    expect(ids([item('a'), item('b'), item('c')])).toEqual(['a', 'b']);
    expect(ids([item('a', { phase: 'sending' }), item('b'), item('c')])).toEqual(['b']);
    expect(ids([item('a', { phase: 'sending' }), item('b', { phase: 'sending' }), item('c')])).toEqual([]);
  });

  it('does not wait for what the server is busy with, nor for what stopped', () => {
    expect(ids([item('a', { phase: 'processing' }), item('b', { phase: 'stopped' }), item('c')])).toEqual([
      'c',
    ]);
  });
});

it('knows when leaving would lose something', () => {
  expect(isSending([item('a')])).toBe(true);
  expect(isSending([item('a', { phase: 'sending' })])).toBe(true);
  expect(isSending([item('a', { phase: 'paused' })])).toBe(true);
  expect(isSending([item('a', { phase: 'processing' }), item('b', { phase: 'stopped' })])).toBe(false);
});

it('names the asset that an upload makes', () => {
  expect(refOf(item('a'))).toEqual({ kind: 'photo', uid: 'ada', petId: 'miso', assetId: 'a' });
  expect(refOf(item('a', { target: { kind: 'artwork', uid: 'ada', details: {} } }))).toEqual({
    kind: 'artwork',
    uid: 'ada',
    assetId: 'a',
  });
});
