import type { WithId } from '@pawfolio/domain/kernel';
import { incomingPath, photoPath, type PhotoAsset } from '@pawfolio/domain/media';
import { useMemo } from 'react';
import { create } from 'zustand';
import { toAppError } from '../../../platform/errors.ts';
import { openDoc } from '../../../platform/live-feed.ts';
import { readNow } from '../../../platform/read.ts';
import { refs } from '../../../platform/refs.ts';
import { uploadFile } from '../../../platform/uploads.ts';
import { commit, newId } from '../../../platform/write.ts';
import { checkPhoto, type CheckedFile } from '../model/photo-check.ts';
import { createUploader } from '../model/uploader.ts';
import { isSending, reduceUploads, type UploadItem } from '../model/uploads.ts';
import { reservation, setCover } from './photos.ts';
import { petExists } from './saves.ts';

/** Every picture that this page is sending. Lives as long as the page, whichever route is shown. */
export const useUploadQueue = create<readonly UploadItem[]>()(() => []);

const uploader = createUploader(
  {
    items: () => useUploadQueue.getState(),
    dispatch: (event) => useUploadQueue.setState((items) => reduceUploads(items, event), true),
  },
  {
    async reserve({ id, uid, petId, file, contentType }) {
      await petExists(petId);
      const data = reservation(file, contentType);
      const { synced } = await commit([{ op: 'create', path: photoPath(uid, petId, id), data }]);
      await synced;
    },
    async send(item, onProgress, signal) {
      const { id, uid, petId, file, contentType } = item;
      const path = incomingPath({ kind: 'photo', uid, petId, assetId: id });
      await uploadFile({ path, file, contentType, onProgress, signal });
      coverWhenReady(item);
    },
    async release({ id, uid, petId }) {
      await commit([{ op: 'delete', path: photoPath(uid, petId, id) }]);
    },
    explain(error) {
      const { code, message } = toAppError(error);
      return { message, network: code === 'network' || code === 'offline' };
    },
    forget: (preview) => URL.revokeObjectURL(preview),
  },
);

window.addEventListener('online', uploader.retryLost);

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

// Whichever page is shown: closing the tab now would lose a picture, so the browser asks first.
useUploadQueue.subscribe((items) => {
  if (isSending(items)) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
});

/** A pet's first picture becomes its cover, also when the customer has gone on to another page. */
function coverWhenReady({ id, uid, petId }: UploadItem): void {
  let last: unknown;
  const close = openDoc<WithId<PhotoAsset>>(refs.photo(uid, petId, id), {
    data: (data) => {
      last = data;
      const photo = data as WithId<PhotoAsset> | null;
      if (photo?.state === 'ready') void coverIfNone(uid, petId, id).catch(() => undefined);
      if (photo === null || photo.state === 'ready' || photo.state === 'failed')
        queueMicrotask(() => close());
    },
    error: () => undefined,
    last: () => last,
  });
}

async function coverIfNone(uid: string, petId: string, photoId: string): Promise<void> {
  const pet = await readNow(refs.pet(uid, petId));
  if (pet?.coverPhotoId === null) await setCover(uid, petId, photoId);
}

/** Looks at the files and sends those that are pictures. Resolves with the ones that are not, and why. */
export async function addPhotos(
  uid: string,
  petId: string,
  files: readonly File[],
): Promise<Extract<CheckedFile, { ok: false }>[]> {
  const checked = await Promise.all(files.map(checkPhoto));
  const good = checked.filter((one) => one.ok);
  const items = await Promise.all(
    good.map(async ({ file, contentType }): Promise<UploadItem> => {
      const preview = URL.createObjectURL(file);
      const place = { id: await newId(), uid, petId };
      return { ...place, file, contentType, preview, phase: 'waiting', sentBytes: 0, problem: null };
    }),
  );
  uploader.add(items);
  return checked.filter((one) => !one.ok);
}

/** Sends a picture that failed once more, under a new id; what is left of the first attempt goes. */
export async function sendAgain(item: UploadItem): Promise<void> {
  uploader.cancel(item.id);
  await addPhotos(item.uid, item.petId, [item.file]);
}

export const { cancel: cancelUpload, retry: retryUpload, settle: settleUpload } = uploader;

/** What this page is sending for one pet, in the order in which it was picked. */
export function useUploads(petId: string): readonly UploadItem[] {
  const queue = useUploadQueue();
  return useMemo(() => queue.filter((item) => item.petId === petId), [queue, petId]);
}
