import { assetStates, parseAssetPath } from '@pawfolio/domain/media';
import { processUpload, type Outcome } from './pipeline.ts';
import type { AssetMentions, DeletedAsset, MediaDeps, Upload } from './ports.ts';
import { removeAsset } from './remove-asset.ts';

/** A dead letter of this module, as `index.ts` has written it. */
export interface Letter {
  subject: string;
  payload: Readonly<Record<string, string | number | null>>;
}

function uploadOf({ subject, payload: { generation, size } }: Letter): Upload {
  if (typeof generation !== 'string' || typeof size !== 'number')
    throw new TypeError('Not the letter of an upload.');
  return { path: subject, generation, size };
}

/** Processes an upload again that had failed by our own fault. Its file must still be there (seven days). */
export const replayUpload = (deps: MediaDeps, letter: Letter): Promise<Outcome> =>
  processUpload(deps, uploadOf(letter), { reopen: true });

function deletedOf({ subject, payload: { state, generation, bytes } }: Letter): DeletedAsset {
  const ref = parseAssetPath(subject);
  const known = assetStates.find((name) => name === state);
  if (!ref || !known || typeof generation === 'number' || typeof bytes !== 'number')
    throw new TypeError('Not the letter of a deleted asset.');
  return { ref, state: known, generation: generation ?? null, bytes };
}

/** Takes along again what belongs to a deleted asset. */
export const replayRemoval = (deps: MediaDeps & { mentions: AssetMentions }, letter: Letter): Promise<void> =>
  removeAsset(deps, deletedOf(letter));
