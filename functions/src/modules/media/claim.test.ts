import { describe, expect, it } from 'vitest';
import type { AssetStatus } from '@pawfolio/domain/media';
import { decideClaim } from './claim.ts';

const reserved: AssetStatus = { state: 'reserved', generation: null, failure: null };
const processing = (generation: string): AssetStatus => ({ state: 'processing', generation, failure: null });
const failed = (failure: AssetStatus['failure']): AssetStatus => ({
  state: 'failed',
  generation: '5',
  failure,
});
const ready: AssetStatus = { state: 'ready', generation: '5', failure: null };

describe('an upload of generation 5', () => {
  it.each<[string, AssetStatus, boolean, string]>([
    ['is claimed from a reservation', reserved, false, 'claimed'],
    ['is claimed again after an interruption', processing('5'), false, 'claimed'],
    ['takes over from an older upload, also one with fewer digits', processing('4'), false, 'claimed'],
    ['gives way to a newer one, also one with more digits', processing('10'), false, 'superseded'],
    ['is not needed by a ready asset', ready, false, 'settled'],
    ['nor by one that failed by its own fault', failed('corrupt'), false, 'settled'],
    ['is kept when the fault was ours', failed('internal'), false, 'kept'],
    ['and claimed when operations ask for it', failed('internal'), true, 'claimed'],
    ['but not if it was at fault itself', failed('corrupt'), true, 'settled'],
    ['nor if another upload failed', { ...failed('internal'), generation: '6' }, true, 'settled'],
  ])('%s', (_name, status, reopen, outcome) => {
    expect(decideClaim(status, '5', reopen).outcome).toBe(outcome);
  });

  it('writes nothing when it goes on with what it had claimed', () => {
    const status = processing('5');
    expect(decideClaim(status, '5', false).next).toBe(status);
  });
});
