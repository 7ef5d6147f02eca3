import type { WithId } from '@pawfolio/domain/kernel';
import type { DocumentAsset, DocumentDetails, Paper } from '@pawfolio/domain/media';
import type { UploadItem } from '../../../platform/uploads/queue.ts';

/** One line of the list: what this device is sending, what the server knows, or both of one paper. */
export interface PaperInHand extends Paper, Pick<DocumentDetails, 'issuedOn'> {
  document: WithId<DocumentAsset> | null;
  upload: UploadItem | null;
}

/** Younger than anything that the server knows. */
const justNow = { toMillis: () => Infinity };

/**
 * Papers and uploads as one list, in no order. A paper keeps its id from the moment it is added, so that React keeps its
 * line and nothing flickers. What was said last counts: that is in the document, once there is one.
 */
export function paperList(
  documents: readonly WithId<DocumentAsset>[],
  uploads: readonly UploadItem[],
): PaperInHand[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const sending = uploads.flatMap((upload) => {
    const { id, target, file } = upload;
    if (target.kind !== 'document') return [];
    const document = byId.get(id) ?? null;
    byId.delete(id);
    const told = { fileName: file.name, createdAt: justNow, ...target.details };
    return [{ ...(document ? said(document) : told), id, document, upload }];
  });
  const rest = [...byId.values()].map((document) => ({
    ...said(document),
    id: document.id,
    document,
    upload: null,
  }));
  return [...sending, ...rest];
}

const said = ({ kind, title, fileName, issuedOn, expiresOn, createdAt }: DocumentAsset) => ({
  ...{ kind, title, fileName, issuedOn, expiresOn, createdAt },
});
