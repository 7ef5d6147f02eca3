import type { WithId } from '@pawfolio/domain/kernel';
import type { DocumentAsset, Ready } from '@pawfolio/domain/media';
import { Download } from 'lucide-react';
import { usePicture } from '../../../../platform/pictures.ts';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Lightbox } from '../../../../shared/ui/lightbox.tsx';
import { PhotoFrame } from '../photo-frame.tsx';
import { useDownload } from './use-download.ts';

type ReadyDocument = WithId<Ready<DocumentAsset>>;

export const isReady = (document: WithId<DocumentAsset> | null): document is ReadyDocument =>
  document?.state === 'ready';

interface Props {
  pet: { name: string };
  documents: readonly ReadyDocument[];
  /** Id of the one that is shown. */
  open: string;
  onShow: (id: string) => void;
  onClose: () => void;
}

/** The picture that the server made of a paper's first page, large. The paper itself is only ever downloaded. */
export function DocumentViewer({ pet, documents, open, onShow, onClose }: Props) {
  const at = documents.findIndex(({ id }) => id === open);
  const document = documents[at];
  const { download, busy } = useDownload(pet);
  if (!document) return null;
  const step = (by: -1 | 1): void => {
    const next = documents[(at + by + documents.length) % documents.length];
    if (next) onShow(next.id);
  };
  return (
    <Lightbox
      open
      title={document.title}
      onClose={onClose}
      onStep={documents.length > 1 ? step : undefined}
      caption={document.pages > 1 ? `Page 1 of ${document.pages}. Download it to read all of it.` : null}
      actions={
        <IconButton
          label={`Download ${document.title}`}
          icon={<Download />}
          disabled={busy}
          onClick={() => download(document)}
        />
      }
    >
      <Page key={document.id} document={document} />
    </Lightbox>
  );
}

function Page({ document }: { document: ReadyDocument }) {
  const { preview } = document.variants;
  const { url, failed } = usePicture(preview.path);
  if (failed)
    return <p className="text-muted">The preview could not be loaded. The download may still work.</p>;
  return (
    <PhotoFrame
      alt={`First page of ${document.title}`}
      thumbhash={document.thumbhash}
      src={url}
      fit="contain"
      ground="bg-transparent"
      className="size-full"
    />
  );
}
