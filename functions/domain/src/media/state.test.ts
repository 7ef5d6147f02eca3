import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assetStates,
  failureCodes,
  isSettled,
  nextAssetState,
  type AssetEvent,
  type AssetState,
  type AssetStatus,
} from './index.ts';

const OLD = '999';
const NOW = '1732352400000001';
const NEW = '1732352400000002';

const at = (state: AssetState): AssetStatus => ({
  state,
  generation: state === 'reserved' ? null : NOW,
  failure: state === 'failed' ? 'corrupt' : null,
});
const events = {
  upload_arrived: { type: 'upload_arrived', generation: NOW },
  rendered: { type: 'rendered', generation: NOW },
  rejected: { type: 'rejected', generation: NOW, code: 'encrypted' },
  gave_up: { type: 'gave_up', generation: NOW },
  reprocess: { type: 'reprocess' },
} as const satisfies Record<AssetEvent['type'], AssetEvent>;

const processing: AssetStatus = { state: 'processing', generation: NOW, failure: null };
const failed = (failure: 'encrypted' | 'internal'): AssetStatus => ({
  state: 'failed',
  generation: NOW,
  failure,
});

/** What changes; every pair that is not listed stays as it is. */
const changes: Partial<Record<`${AssetState} ${AssetEvent['type']}`, AssetStatus>> = {
  'reserved upload_arrived': processing,
  'reserved rejected': failed('encrypted'),
  'reserved gave_up': failed('internal'),
  'processing rendered': { state: 'ready', generation: NOW, failure: null },
  'processing rejected': failed('encrypted'),
  'processing gave_up': failed('internal'),
  'failed reprocess': processing,
};

const types = Object.keys(events) as AssetEvent['type'][];
const pairs = assetStates.flatMap((state) => types.map((type) => [state, type] as const));

describe('every state and every event', () => {
  it.each(pairs)('%s, %s', (state, type) => {
    const before = at(state);
    const after = nextAssetState(before, events[type]);
    const change = changes[`${state} ${type}`];
    if (change) expect(after).toEqual(change);
    else expect(after).toBe(before);
  });
});

describe('generations', () => {
  it.each([OLD, NEW])('other than the one in hand (%s) finish nothing', (generation) => {
    const before = at('processing');
    for (const type of ['rendered', 'rejected', 'gave_up'] as const)
      expect(nextAssetState(before, { ...events[type], generation })).toBe(before);
  });
  it('only go up', () => {
    const before = at('processing');
    expect(nextAssetState(before, { type: 'upload_arrived', generation: OLD })).toBe(before);
    expect(nextAssetState(before, { type: 'upload_arrived', generation: NEW })).toEqual({
      ...processing,
      generation: NEW,
    });
    const unknown = { ...before, generation: null };
    expect(nextAssetState(unknown, { type: 'upload_arrived', generation: OLD }).generation).toBe(OLD);
  });
  it('compare as numbers, beyond what a number holds', () => {
    const before = { ...at('processing'), generation: '9007199254740993' };
    const next = (generation: string) =>
      nextAssetState(before, { type: 'upload_arrived', generation }).generation;
    expect(next('9007199254740992')).toBe('9007199254740993');
    expect(next('9007199254740994')).toBe('9007199254740994');
    expect(next('10007199254740992')).toBe('10007199254740992');
  });
});

const generation = fc.constantFrom(OLD, NOW, NEW);
const event: fc.Arbitrary<AssetEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('upload_arrived', 'rendered', 'gave_up'), generation }),
  fc.record({ type: fc.constant('rejected'), generation, code: fc.constantFrom(...failureCodes) }),
  fc.constant({ type: 'reprocess' }),
);
const reserved = at('reserved');
const run = (history: readonly AssetEvent[]): AssetStatus => history.reduce(nextAssetState, reserved);

describe('whatever happens, in whatever order', () => {
  it('a status is sound', () => {
    fc.assert(
      fc.property(fc.array(event), (history) => {
        const { state, generation: current, failure } = run(history);
        expect(assetStates).toContain(state);
        expect(failure !== null).toBe(state === 'failed');
        expect(current === null).toBe(state === 'reserved');
      }),
    );
  });

  it('an event that comes twice is as one that came once', () => {
    fc.assert(
      fc.property(fc.array(event), event, (history, again) => {
        const once = nextAssetState(run(history), again);
        expect(nextAssetState(once, again)).toBe(once);
      }),
    );
  });

  it('what is ready stays ready, and what failed waits to be asked for', () => {
    fc.assert(
      fc.property(fc.array(event), fc.array(event), (before, after) => {
        const status = run(before);
        const later = after.filter(({ type }) => type !== 'reprocess').reduce(nextAssetState, status);
        if (isSettled(status.state)) expect(later).toBe(status);
        if (status.state === 'ready') expect(after.reduce(nextAssetState, status)).toBe(status);
      }),
    );
  });

  it('an upload that is worked on to its end is settled', () => {
    fc.assert(
      fc.property(fc.array(event), fc.constantFrom('rendered', 'rejected', 'gave_up'), (history, type) => {
        const status = run(history);
        if (status.state !== 'processing' || status.generation === null) return;
        expect(
          isSettled(nextAssetState(status, { ...events[type], generation: status.generation }).state),
        ).toBe(true);
      }),
    );
  });
});
