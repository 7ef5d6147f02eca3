import type { WithId } from '@pawfolio/domain/kernel';
import {
  documentEditable,
  documentPath,
  downloadName,
  type DocumentAsset,
  type DocumentDetails,
  type Ready,
} from '@pawfolio/domain/media';
import { messageFor } from '../../../platform/errors.ts';
import { fetchFile } from '../../../platform/pictures.ts';
import { postponeDelete } from '../../../platform/postponed.ts';
import { commit } from '../../../platform/write.ts';
import { saveFile } from '../../../shared/lib/save-file.ts';
import { toast } from '../../../shared/ui/toast.ts';

interface PetOf {
  uid: string;
  petId: string;
}

/**
 * Changes what the owner says of a paper; only fields that differ are written. Resolves as soon as this device holds it; a
 * refusal, which comes later, is told wherever the customer is by then, and `onRefused` runs.
 */
export async function changeDocument(
  { uid, petId }: PetOf,
  before: WithId<DocumentAsset>,
  after: DocumentDetails,
  onRefused: () => void,
): Promise<void> {
  const differ = documentEditable.filter((name) => before[name] !== after[name]);
  if (differ.length === 0) return;
  const data = Object.fromEntries(differ.map((name) => [name, after[name]]));
  const { synced } = await commit([{ op: 'update', path: documentPath(uid, petId, before.id), data }]);
  synced.catch((error: unknown) =>
    toast(`“${after.title}” could not be changed. ${messageFor(error)}`, {
      tone: 'danger',
      action: { label: 'Open again', onAction: onRefused },
    }),
  );
}

/**
 * Takes a paper out of sight at once, and deletes it with its files as soon as the offer to undo that has gone from the
 * screen, or the page is left. The server then clears the entries that referred to it.
 */
export function removeDocument({ uid, petId }: PetOf, { id, title }: { id: string; title: string }): void {
  const going = postponeDelete(uid, documentPath(uid, petId, id), ({ message }) =>
    toast(`“${title}” could not be deleted. ${message}`, { tone: 'danger' }),
  );
  const undo = (): void => {
    if (!going.keep()) toast(`It was too late: “${title}” has been deleted.`);
  };
  toast(`“${title}” deleted`, { action: { label: 'Undo', onAction: undo }, onClosed: () => going.finish() });
}

/**
 * Saves the original under a name that says what it is. Fetched with the owner's own token and handed over as a download:
 * it never opens on this origin, and no link to it exists. Throws `AppError`.
 */
export async function downloadDocument(petName: string, document: Ready<DocumentAsset>): Promise<void> {
  const { original } = document.variants;
  const file = await fetchFile(original.path);
  saveFile(downloadName({ petName, ...document, contentType: original.contentType }), file);
}

/** Deletes what never became a paper: there is nothing to bring back. */
export function discardDocument({ uid, petId }: PetOf, { id, title }: { id: string; title: string }): void {
  const failed = (error: unknown): void =>
    void toast(`“${title}” could not be removed. ${messageFor(error)}`, { tone: 'danger' });
  commit([{ op: 'delete', path: documentPath(uid, petId, id) }])
    .then(({ synced }) => synced)
    .catch(failed);
}
