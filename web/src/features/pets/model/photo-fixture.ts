import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import type { UploadItem } from './uploads.ts';

const at = (ms: number) => ({ toMillis: () => ms });

/** A photo document as it is read, for tests. `createdMs` since the epoch. */
export function photo(id: string, state: PhotoAsset['state'] = 'ready', createdMs = 0): WithId<PhotoAsset> {
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

/** A picture that this page is sending, for tests. */
export const upload = (id: string, change: Partial<UploadItem> = {}): UploadItem => ({
  id,
  uid: 'ada',
  petId: 'miso',
  file: new File([new Uint8Array(100)], `${id}.jpg`),
  contentType: 'image/jpeg',
  preview: `blob:${id}`,
  phase: 'sending',
  sentBytes: 0,
  problem: null,
  ...change,
});
