import type { WithId } from '@pawfolio/domain/kernel';
import { failureSentence, type DocumentAsset, type DocumentDetails } from '@pawfolio/domain/media';
import { openDoc } from '../../../platform/live-feed.ts';
import { refs } from '../../../platform/refs.ts';
import type { GoodFile } from '../../../platform/uploads/check-file.ts';
import { addUploads, retryUpload, settleUpload, useUploadQueue } from '../../../platform/uploads/uploads.ts';
import { toast } from '../../../shared/ui/toast.ts';
import type { PetOf } from './use-care.ts';

/** Begins to send a file that is to be a document of a pet. Answers with the id that the document will have. */
export function sendCertificate(where: PetOf, picked: GoodFile, details: DocumentDetails): string {
  const [item] = addUploads([{ ...picked, target: { kind: 'document', ...where, details } }]);
  if (!item) throw new Error('Nothing was queued');
  return item.id;
}

/**
 * The entry is saved; its document may still fail. Says so wherever the customer is by then: `what` is "Vaccination". Ends
 * when the document is ready, has failed or has gone.
 */
export function followCertificate({ uid, petId }: PetOf, documentId: string, what: string): void {
  const saved = `${what} saved, but not its document.`;
  let told: string | null = null;
  const stopQueue = useUploadQueue.subscribe((items) => {
    const item = items.find(({ id }) => id === documentId);
    if (!item || item.phase === 'processing') {
      stopQueue();
      if (item) followOnServer({ uid, petId }, documentId, saved);
      return;
    }
    const { problem } = item;
    if (problem !== null && problem !== told)
      toast(`${saved} ${problem}`, {
        tone: 'danger',
        action: { label: 'Try again', onAction: () => retryUpload(documentId) },
      });
    told = problem;
  });
}

function followOnServer({ uid, petId }: PetOf, documentId: string, saved: string): void {
  let last: unknown;
  const close = openDoc<WithId<DocumentAsset>>(refs.document(uid, petId, documentId), {
    data: (data) => {
      last = data;
      const document = data as WithId<DocumentAsset> | null;
      if (document?.state === 'failed')
        toast(`${saved} ${failureSentence(document.failure)}`, { tone: 'danger' });
      if (document?.state === 'ready') settleUpload(documentId);
      if (document === null || document.state === 'ready' || document.state === 'failed')
        queueMicrotask(() => close());
    },
    error: () => undefined,
    last: () => last,
  });
}
