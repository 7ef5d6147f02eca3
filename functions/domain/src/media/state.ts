import type { AssetState, FailureCode } from './kinds.ts';

/** What the machine knows of an asset. `generation` is that of the upload, a decimal number in Storage. */
export interface AssetStatus {
  readonly state: AssetState;
  readonly generation: string | null;
  /** Only in `failed`. */
  readonly failure: FailureCode | null;
}

export type AssetEvent =
  /** The bytes are in `incoming/`. */
  | { type: 'upload_arrived'; generation: string }
  /** Every variant of it is stored. */
  | { type: 'rendered'; generation: string }
  /** The upload itself is at fault: no retry can mend it. */
  | { type: 'rejected'; generation: string; code: FailureCode }
  /** Retries have ended; the fault is ours. */
  | { type: 'gave_up'; generation: string }
  /** Somebody asks for another try with the same upload, which must still be there. */
  | { type: 'reprocess' };

type EventOf<T extends AssetEvent['type']> = Extract<AssetEvent, { type: T }>;
type Step<T extends AssetEvent['type']> = (status: AssetStatus, event: EventOf<T>) => AssetStatus;

/** Nothing happens: the very same object, so that a caller sees that there is nothing to write. */
const stay = (status: AssetStatus): AssetStatus => status;

const processing = (generation: string | null): AssetStatus => ({
  state: 'processing',
  generation,
  failure: null,
});
const fail = (generation: string, failure: FailureCode): AssetStatus => ({
  state: 'failed',
  generation,
  failure,
});

/** Only what concerns the upload in hand counts; an older or unknown one is stale. */
// @__NO_SIDE_EFFECTS__
const ifCurrent =
  <T extends 'rendered' | 'rejected' | 'gave_up'>(step: Step<T>): Step<T> =>
  (status, event) =>
    (event as { generation: string }).generation === status.generation ? step(status, event) : status;

/**
 * reserved → processing → ready | failed. Every event has its line in every state. `ready` is final: the raw file is
 * gone. `failed` can be tried again on request only.
 */
const table: { [S in AssetState]: { [T in AssetEvent['type']]: Step<T> } } = {
  reserved: {
    upload_arrived: (_status, { generation }) => processing(generation),
    rendered: stay,
    // A refusal, and the end of retries, may come before anything else could be written.
    rejected: (_status, { generation, code }) => fail(generation, code),
    gave_up: (_status, { generation }) => fail(generation, 'internal'),
    reprocess: stay,
  },
  processing: {
    upload_arrived: (status, { generation }) =>
      isNewer(generation, status.generation) ? processing(generation) : status,
    rendered: ifCurrent((_status, { generation }) => ({ state: 'ready', generation, failure: null })),
    rejected: ifCurrent((_status, { generation, code }) => fail(generation, code)),
    gave_up: ifCurrent((_status, { generation }) => fail(generation, 'internal')),
    reprocess: stay,
  },
  ready: { upload_arrived: stay, rendered: stay, rejected: stay, gave_up: stay, reprocess: stay },
  failed: {
    upload_arrived: stay,
    rendered: stay,
    rejected: stay,
    gave_up: stay,
    reprocess: (status) => processing(status.generation),
  },
};

/**
 * The status after an event. Total: no combination throws. Duplicates, late and stale events give back the very object
 * that came in. `processing` after `processing` with the same generation means: go on with the work, it was interrupted.
 */
export function nextAssetState(status: AssetStatus, event: AssetEvent): AssetStatus {
  const step = table[status.state][event.type] as Step<AssetEvent['type']>;
  return step(status, event);
}

/** Generations are decimal numbers of up to 19 digits, more than a JavaScript number holds. */
function isNewer(generation: string, than: string | null): boolean {
  if (than === null) return true;
  return generation.length === than.length ? generation > than : generation.length > than.length;
}

/** Nothing more happens to it by itself. */
export const isSettled = (state: AssetState): boolean => state === 'ready' || state === 'failed';
