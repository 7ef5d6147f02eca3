import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { useUid } from '../../api/use-pets.ts';
import type { useDocumentsView } from '../../model/documents-url.ts';
import type { PaperInHand } from '../../model/paper-list.ts';
import { DocumentViewer, isReady } from './document-viewer.tsx';
import { EditDialog } from './edit-dialog.tsx';

interface Props {
  pet: WithId<Pet>;
  /** All papers, for an address that names one which the filters hide. */
  papers: readonly PaperInHand[];
  /** Those in the list, in its order. */
  shown: readonly PaperInHand[];
  view: ReturnType<typeof useDocumentsView>;
}

/** What stands above the list: the first page of a paper, or the form of what is said of it. */
export default function DocumentOverlays({ pet, papers, shown, view }: Props) {
  const { open, edit, change } = view;
  const uid = useUid();
  const edited = papers.find(({ id }) => id === edit)?.document;
  const listed = shown.some(({ id }) => id === open) ? shown : papers;
  const ready = listed.flatMap(({ document }) => (isReady(document) ? [document] : []));
  return (
    <>
      {open !== null && (
        <DocumentViewer
          {...{ pet, open }}
          documents={ready}
          onShow={(id) => change({ open: id })}
          onClose={() => change({ open: null })}
        />
      )}
      {edited && uid !== null && (
        <EditDialog
          key={edited.id}
          uid={uid}
          petId={pet.id}
          document={edited}
          onClose={() => change({ edit: null })}
          onReopen={() => change({ edit: edited.id })}
        />
      )}
    </>
  );
}
