import { failureHelp, failureSentence, type Asset } from '@pawfolio/domain/media';
import type { UploadItem } from './queue.ts';

export interface BusyState {
  kind: 'busy';
  words: string;
  /** 0..1, null while nobody can know. */
  part: number | null;
  canCancel: boolean;
  /** The server takes so long that whoever does not want to wait may have it removed. */
  isSlow: boolean;
}

export interface TroubleState {
  kind: 'trouble';
  problem: string;
  canRetry: boolean;
}

export type AssetProgress = { kind: 'ready' } | BusyState | TroubleState;

/** A reservation without its upload on this page may be another tab's or device's for so long. */
const ABANDONED_AFTER_MS = 15 * 60_000;

/** The server needs a second or so. Longer than this: it has met with trouble, and goes on by itself. */
const SLOW_AFTER_MS = 5 * 60_000;

/** One asset: what the server knows of it, what this page is sending of it, or both. */
export interface AssetInHand {
  asset: Asset | null;
  upload: UploadItem | null;
}

/**
 * What to show of an asset. The server's word counts more than that of the upload: a connection that broke after the
 * last byte is no failure once the document moves on.
 */
export function assetProgress({ asset, upload }: AssetInHand, now = Date.now()): AssetProgress {
  if (asset?.state === 'ready') return { kind: 'ready' };
  if (asset?.state === 'failed') {
    const canRetry = upload !== null && failureHelp(asset.failure).canRetry;
    return { kind: 'trouble', problem: failureSentence(asset.failure), canRetry };
  }
  if (asset?.state === 'processing' || upload?.phase === 'processing')
    return processingState(isSlow(asset, now));
  if (upload) return sendingState(upload);
  const age = asset ? now - asset.createdAt.toMillis() : 0;
  if (age < ABANDONED_AFTER_MS) return { ...busy, words: 'Coming from another tab or device', part: null };
  return {
    kind: 'trouble',
    problem:
      'This upload was broken off. Open Pawfolio on the device that it comes from to go on, or add the file again.',
    canRetry: false,
  };
}

const busy = { kind: 'busy', canCancel: false, isSlow: false } as const;

const isSlow = (asset: Asset | null, now: number): boolean =>
  asset !== null && now - asset.createdAt.toMillis() > SLOW_AFTER_MS;

const processingState = (slow: boolean): BusyState => ({
  ...busy,
  words: slow ? 'This takes longer than usual. You need not wait here.' : 'Getting it ready …',
  part: null,
  isSlow: slow,
});

function sendingState({ phase, problem, sentBytes, file }: UploadItem): AssetProgress {
  if (phase === 'stopped')
    return { kind: 'trouble', problem: problem ?? 'This file could not be sent.', canRetry: true };
  const part = file.size === 0 ? 0 : sentBytes / file.size;
  const percent = `${Math.round(part * 100)} %`;
  const words =
    phase === 'waiting' ? 'Waiting …' : phase === 'paused' ? `Paused at ${percent}` : `Sending … ${percent}`;
  return { ...busy, words, part, canCancel: true };
}
