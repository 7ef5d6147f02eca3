import { createHash } from 'node:crypto';
import { limits } from '@pawfolio/domain/kernel';
import { mediaPath, parseIncomingPath, type AssetRef, type ContentType } from '@pawfolio/domain/media';
import { checkType } from './check-type.ts';
import type { Claim, MediaDeps, ReadyAsset, StoredVariant, Upload } from './ports.ts';
import { Rejection } from './rejection.ts';
import type { Rendering } from './render/rendering.ts';

export type Outcome = Exclude<Claim['outcome'], 'claimed'> | 'ignored' | 'ready' | 'rejected' | 'lost';

/** Every file made of one upload starts so; another upload for the same asset never writes over it. */
const filesOf = (ref: AssetRef, { generation }: Upload): string => mediaPath(ref, `${generation}-`);

/**
 * Makes a finished asset of one upload: claim → download → check and decode → store the variants → one commit that sets
 * `ready` and counts the usage → remove the upload.
 *
 * It may be interrupted after any step and run again, and run twice at once: the names of the files depend on the
 * generation alone, and the commit takes effect once. Whoever finds that the customer has deleted the asset meanwhile
 * removes what this upload has left behind. Throws what another attempt may mend.
 */
export async function processUpload(
  deps: MediaDeps,
  upload: Upload,
  options: { reopen: boolean } = { reopen: false },
): Promise<Outcome> {
  const ref = parseIncomingPath(upload.path);
  if (!ref) return 'ignored';
  const claim = await deps.assets.claim(ref, upload, options);
  if (claim.outcome === 'kept' || claim.outcome === 'superseded') return claim.outcome;
  const outcome =
    claim.outcome === 'claimed' ? await finish(deps, ref, upload, claim.contentType) : claim.outcome;
  if (outcome === 'gone' || outcome === 'lost' || outcome === 'over_quota') {
    await deps.files.removeAll(filesOf(ref, upload));
  }
  await deps.files.remove(upload.path, upload.generation);
  return outcome;
}

async function finish(
  deps: MediaDeps,
  ref: AssetRef,
  upload: Upload,
  announced: ContentType,
): Promise<Outcome> {
  try {
    if (upload.size > limits.uploadBytes) throw new Rejection('too_large');
    const bytes = await deps.files.download(upload);
    // Without its bytes there is nothing to do, unless somebody else has finished: then this failure has no effect.
    if (!bytes) throw new Rejection('internal');
    const rendering = await deps.render(ref.kind, checkType(ref.kind, announced, bytes), bytes);
    const variants = await store(deps, ref, upload, rendering);
    const outcome = await deps.assets.complete(ref, upload.generation, describe(rendering, variants, bytes));
    return outcome === 'done' ? 'ready' : outcome;
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    deps.logger.info('upload refused', {
      uid: ref.uid,
      assetId: ref.assetId,
      assetKind: ref.kind,
      failure: error.failure,
    });
    await deps.assets.fail(ref, upload.generation, error.failure);
    return 'rejected';
  }
}

async function store(
  { files }: MediaDeps,
  ref: AssetRef,
  upload: Upload,
  rendering: Rendering,
): Promise<Record<string, StoredVariant>> {
  const stored = Object.entries(rendering.files).map(
    async ([name, { bytes, extension, contentType, width, height }]) => {
      const path = `${filesOf(ref, upload)}${name}.${extension}`;
      await files.write(path, { bytes, contentType, attachment: ref.kind === 'document' });
      return [name, { path, contentType, width, height, bytes: bytes.length }] as const;
    },
  );
  return Object.fromEntries(await Promise.all(stored));
}

function describe(rendering: Rendering, variants: Record<string, StoredVariant>, upload: Buffer): ReadyAsset {
  const { width, height, thumbhash, pages } = rendering;
  return {
    width,
    height,
    bytes: Object.values(variants).reduce((sum, variant) => sum + variant.bytes, 0),
    sha256: createHash('sha256').update(upload).digest('hex'),
    thumbhash,
    variants,
    ...(pages === null ? {} : { pages }),
  };
}
