import { assetPath, incomingPath, type AssetKind } from '@pawfolio/domain/media';
import { toAppError } from '../errors.ts';
import { commit } from '../write.ts';
import { leavesReserved } from './asset-state.ts';
import { autoId } from './auto-id.ts';
import type { GoodFile } from './check-file.ts';
import { mayHaveKept } from './kept-key.ts';
import { isSending, reduceUploads, refOf, type UploadItem, type UploadTarget } from './queue.ts';
import { reservationOf } from './reservation.ts';
import { uploadFile } from './send-file.ts';
import { useUploadQueue } from './store.ts';
import { createUploader } from './uploader.ts';

export { useUploadQueue } from './store.ts';

/** What a feature has to add to the way of its kind of asset. */
export interface UploadHooks {
  /** What must be on the server before a place can be reserved. */
  prepare?: (item: UploadItem) => Promise<void>;
}

const hooks = new Map<AssetKind, UploadHooks>();

/** Sets what happens around every upload of one kind; whichever page is shown, and only once a kind. */
export function hookUploads(kind: AssetKind, what: UploadHooks): void {
  hooks.set(kind, what);
}

/** The server looks at an upload soon after it has it. */
const CLAIMED_WITHIN_MS = 4_000;
/** How often is tried again what the network has stopped, while the browser believes that there is one. */
const RETRY_MS = 30_000;

const loadKeep = () => import('./keep.ts');
const whenKept = (act: (keep: Awaited<ReturnType<typeof loadKeep>>) => void): void =>
  void loadKeep().then(act, () => undefined);

/** Of what an earlier page has left: whether the server expected it. Until this page has looked. */
const left = new Map<string, boolean>();

async function reserve(item: UploadItem): Promise<void> {
  const wasReserved = left.get(item.id);
  if (wasReserved !== undefined) {
    const reserved = await (await loadKeep()).isStillReserved(item, wasReserved).catch((error: unknown) => {
      // Only what could be found out is over: after that, another attempt reserves anew.
      if (toAppError(error).code === 'upload-left') left.delete(item.id);
      throw error;
    });
    left.delete(item.id);
    if (reserved) return;
  }
  await hooks.get(item.target.kind)?.prepare?.(item);
  const { synced } = await commit([
    { op: 'create', path: assetPath(refOf(item)), data: reservationOf(item) },
  ]);
  await synced;
  whenKept((keep) => keep.reserved(item));
}

const uploader = createUploader(
  {
    items: () => useUploadQueue.getState(),
    dispatch: (event) => useUploadQueue.setState((items) => reduceUploads(items, event), true),
  },
  {
    reserve,
    send: ({ file, contentType, ...item }, travel) =>
      uploadFile({ path: incomingPath(refOf(item)), file, contentType, ...travel }),
    hasArrived: (item) => leavesReserved(refOf(item), CLAIMED_WITHIN_MS),
    sent: (item) => whenKept((keep) => keep.done(item)),
    async release(item) {
      await commit([{ op: 'delete', path: assetPath(refOf(item)) }]);
    },
    explain(error) {
      const { code, message } = toAppError(error);
      return { message, network: code === 'network' || code === 'offline' };
    },
    forget(item) {
      URL.revokeObjectURL(item.preview);
      whenKept((keep) => keep.done(item));
    },
  },
  navigator.onLine,
);

window.addEventListener('online', () => uploader.setOnline(true));
window.addEventListener('offline', () => uploader.setOnline(false));

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
let retrying: ReturnType<typeof setInterval> | undefined;

// Whichever page is shown: closing the tab now would break off what is on its way, so the browser asks first.
useUploadQueue.subscribe((items) => {
  if (isSending(items)) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
  if (items.length > 0) retrying ??= setInterval(uploader.retryLost, RETRY_MS);
  else {
    clearInterval(retrying);
    retrying = undefined;
  }
});

/** A file that `checkFile` has passed, and what it is to become. */
export type WantedUpload = Pick<GoodFile, 'file' | 'contentType'> & { target: UploadTarget };

const asItem = (id: string, { target, file, contentType }: WantedUpload): UploadItem => ({
  ...{ id, target, file, contentType, preview: URL.createObjectURL(file) },
  ...{ phase: 'waiting', sentBytes: 0, problem: null },
});

/**
 * Sends files, in their order, and keeps them on this device until the server has them. Answers with them, each under the id
 * that its asset will have.
 */
export function addUploads(wanted: readonly WantedUpload[]): readonly UploadItem[] {
  const items = wanted.map((one) => asItem(autoId(), one));
  const now = Date.now();
  whenKept((keep) => items.forEach((item, index) => keep.keep(item, now + index)));
  uploader.add(items);
  return items;
}

/** Goes on with what earlier pages of an account have left unsent on this device. May be called often. */
export function resumeUploads(uid: string): void {
  if (!mayHaveKept(uid)) return;
  whenKept((keep) => {
    void keep.findLeft(uid, ({ id, reserved, ...wanted }) => {
      left.set(id, reserved);
      uploader.add([asItem(id, wanted)], true);
    });
  });
}

/** Sends a file that failed once more, under a new id; what is left of the first attempt goes. */
export function sendAgain(item: UploadItem): void {
  // Before it is thrown away: this device keeps the file under its new id.
  addUploads([item]);
  uploader.cancel(item.id);
}

export const {
  cancel: cancelUpload,
  pause: pauseUpload,
  resume: resumeUpload,
  retry: retryUpload,
  settle: settleUpload,
} = uploader;
