import type { PhotoSource } from '@pawfolio/domain/builder';
import type { WithId } from '@pawfolio/domain/kernel';
import { printedVariant, type ArtworkAsset, type PhotoAsset } from '@pawfolio/domain/media';
import { ensureUser } from '../../../platform/guest.ts';
import { useDoc, useList, type Live } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import { checkFile } from '../../../platform/uploads/check-file.ts';
import type { UploadItem } from '../../../platform/uploads/queue.ts';
import { addUploads, useUploadQueue } from '../../../platform/uploads/uploads.ts';
import { useUid } from './use-pet-facts.ts';

/** The customer's own pictures, newest first. */
export function useArtworks(): Live<WithId<ArtworkAsset>[]> {
  const uid = useUid();
  return useList(uid === null ? null : refs.artworks(uid));
}

export type Sent = { ok: true; id: string } | { ok: false; problem: string };

/**
 * Sends a picture for a design; somebody without an account becomes a guest by it. Answers the id that its document has,
 * or why the file cannot be used. Throws `AppError`.
 */
export async function sendArtwork(file: File): Promise<Sent> {
  const checked = await checkFile('artwork', file);
  if (!checked.ok) return { ok: false, problem: checked.problem };
  const { uid } = await ensureUser();
  const target = { kind: 'artwork', uid, details: {} } as const;
  const [item] = addUploads([{ file: checked.file, contentType: checked.contentType, target }]);
  return item ? { ok: true, id: item.id } : { ok: false, problem: 'Please pick the file again.' };
}

/** A picture on its way: what this page is sending, and what the server knows of it. */
export function useSending(id: string | null): {
  upload: UploadItem | null;
  asset: WithId<ArtworkAsset> | null;
} {
  const uid = useUid();
  const upload = useUploadQueue((items) => items.find((item) => item.id === id) ?? null);
  // Before its place is reserved there is nothing that could be followed.
  const isThere = upload?.phase === 'processing';
  const live = useDoc(uid === null || id === null || !isThere ? null : refs.artwork(uid, id));
  return { upload, asset: live.status === 'ready' ? live.data : null };
}

/** A finished picture as an element shows it: with the pixels of the file that is printed. */
export function artworkSource(asset: WithId<ArtworkAsset>): PhotoSource | null {
  if (asset.state !== 'ready') return null;
  const { width, height } = printedVariant(asset.variants);
  return { kind: 'artwork', artworkId: asset.id, width, height };
}

/** The same of a pet's photo. */
export function petSourceOf(petId: string, photo: WithId<PhotoAsset>): PhotoSource | null {
  if (photo.state !== 'ready') return null;
  const { width, height } = printedVariant(photo.variants);
  return { kind: 'pet', petId, photoId: photo.id, width, height };
}
