import type { DocumentAsset, Ready } from '@pawfolio/domain/media';
import { useState } from 'react';
import { messageFor } from '../../../../platform/errors.ts';
import { toast } from '../../../../shared/ui/toast.ts';
import { downloadDocument } from '../../api/documents.ts';

/** Saves papers of a pet; what goes wrong is said with a way to try again. */
export function useDownload(pet: { name: string }): {
  download: (document: Ready<DocumentAsset>) => void;
  busy: boolean;
} {
  const [busy, setBusy] = useState(false);
  const download = (document: Ready<DocumentAsset>): void => {
    setBusy(true);
    downloadDocument(pet.name, document)
      .catch((error: unknown) =>
        toast(`“${document.title}” could not be downloaded. ${messageFor(error)}`, {
          tone: 'danger',
          action: { label: 'Try again', onAction: () => download(document) },
        }),
      )
      .finally(() => setBusy(false));
  };
  return { download, busy };
}
