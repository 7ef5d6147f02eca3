import { failureHelp, failureSentence } from '@pawfolio/domain/media';
import type { Tile } from './photo-wall.ts';

export interface BusyState {
  kind: 'busy';
  words: string;
  /** 0..1, null while nobody can know. */
  part: number | null;
  canCancel: boolean;
}

export interface TroubleState {
  kind: 'trouble';
  problem: string;
  canRetry: boolean;
}

export type TileState = { kind: 'ready' } | BusyState | TroubleState;

/** A reservation without its upload on this page may be another tab's or device's for so long. */
const ABANDONED_AFTER_MS = 15 * 60_000;

/**
 * What to show of a photo. The server's word counts more than that of the upload: a connection that broke after the
 * last byte is no failure once the document moves on.
 */
export function tileState({ photo, upload }: Tile, now = Date.now()): TileState {
  if (photo?.state === 'ready') return { kind: 'ready' };
  if (photo?.state === 'failed') {
    const canRetry = upload !== null && failureHelp(photo.failure).canRetry;
    return { kind: 'trouble', problem: failureSentence(photo.failure), canRetry };
  }
  if (photo?.state === 'processing' || upload?.phase === 'processing')
    return { kind: 'busy', words: 'Getting it ready …', part: null, canCancel: false };
  if (upload) return sendingState(upload);
  const age = photo ? now - photo.createdAt.toMillis() : 0;
  if (age < ABANDONED_AFTER_MS)
    return { kind: 'busy', words: 'Coming from another tab or device', part: null, canCancel: false };
  return {
    kind: 'trouble',
    problem: 'This upload was broken off. Please add the photo again.',
    canRetry: false,
  };
}

function sendingState({ phase, problem, sentBytes, file }: NonNullable<Tile['upload']>): TileState {
  if (phase === 'stopped')
    return { kind: 'trouble', problem: problem ?? 'This photo could not be sent.', canRetry: true };
  if (phase === 'waiting') return { kind: 'busy', words: 'Waiting …', part: 0, canCancel: true };
  const part = file.size === 0 ? 0 : sentBytes / file.size;
  return { kind: 'busy', words: `Sending … ${Math.round(part * 100)} %`, part, canCancel: true };
}
