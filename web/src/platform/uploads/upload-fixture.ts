import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import type { UploadItem } from './queue.ts';

/** A photo of Ada's pet Miso that this page is sending, 100 bytes, for tests. */
export const uploadItem = (id: string, change: Partial<UploadItem> = {}): UploadItem => ({
  id,
  target: { kind: 'photo', uid: 'ada', petId: 'miso', details: { caption: null } },
  file: new File([new Uint8Array(100)], `${id}.jpg`),
  contentType: 'image/jpeg',
  preview: `blob:${id}`,
  phase: 'waiting',
  sentBytes: 0,
  problem: null,
  ...change,
});

const at = (ms: number) => ({ toMillis: () => ms });

/** A photo document as it is read, for tests. `createdMs` since the epoch. */
export function photoAsset(
  id: string,
  state: PhotoAsset['state'] = 'ready',
  createdMs = 0,
): WithId<PhotoAsset> {
  const common = {
    ...{ id, contentType: 'image/jpeg' as const, size: 100, fileName: `${id}.jpg`, caption: null },
    createdAt: at(createdMs),
  };
  if (state === 'reserved' || state === 'processing') return { ...common, state };
  if (state === 'failed') return { ...common, state, failure: 'corrupt' };
  const variant = { path: `media/${id}.webp`, contentType: 'image/webp', width: 1, height: 1, bytes: 1 };
  return {
    ...common,
    state,
    ...{ width: 1, height: 1, bytes: 3, sha256: '0'.repeat(64), thumbhash: '' },
    variants: { thumb: variant, card: variant, full: variant },
  };
}
