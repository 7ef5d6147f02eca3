import { incomingPath, mediaPath, type AssetRef } from '@pawfolio/domain/media';
import type { AssetMentions, DeletedAsset, MediaDeps } from './ports.ts';

/**
 * Takes along what belonged to a deleted asset: its place in the usage, its mentions, its files. May be repeated, and may
 * meet an upload in the making: whoever makes it finds the document gone and removes what it has written itself. Only
 * files of the deleted generation are touched, so that a new asset under the same id keeps its own.
 */
export async function removeAsset(
  { assets, files, mentions }: Pick<MediaDeps, 'assets' | 'files'> & { mentions: AssetMentions },
  deleted: DeletedAsset,
): Promise<void> {
  const { ref, generation } = deleted;
  await assets.release(deleted);
  await forget(mentions, ref);
  if (generation === null) return;
  await files.removeAll(mediaPath(ref, `${generation}-`));
  await files.remove(incomingPath(ref), generation);
}

async function forget(mentions: AssetMentions, ref: AssetRef): Promise<void> {
  if (ref.kind === 'photo') {
    await mentions.forgetPhoto(ref.uid, ref.petId, ref.assetId);
    await mentions.forgetPicture(ref.uid, `pets/${ref.petId}/photos/${ref.assetId}`);
  } else if (ref.kind === 'artwork') await mentions.forgetPicture(ref.uid, `artwork/${ref.assetId}`);
  else await mentions.forgetDocument(ref.uid, ref.petId, ref.assetId);
}
