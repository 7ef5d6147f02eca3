import { FileText, FileX2 } from 'lucide-react';
import { documentPath } from '@pawfolio/domain/media';
import { Link } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { useGoing } from '../../../platform/going.ts';
import { assetProgress } from '../../../platform/uploads/progress.ts';
import { useUploadQueue } from '../../../platform/uploads/uploads.ts';
import { useHealth } from './health-context.ts';

/** The document that proves an entry: its name, how far it is on its way, or why it is not here. */
export function Evidence({ documentId }: { documentId: string | null }) {
  return documentId === null ? null : <Attached documentId={documentId} />;
}

function Attached({ documentId }: { documentId: string }) {
  const { where, documents, documentsComplete } = useHealth();
  const isGoing = useGoing((paths) => paths.has(documentPath(where.uid, where.petId, documentId)));
  const upload = useUploadQueue((items) => items.find(({ id }) => id === documentId)) ?? null;
  const asset = documents.find(({ id }) => id === documentId) ?? null;
  const title = asset?.title ?? (upload?.target.kind === 'document' ? upload.target.details.title : null);
  if (isGoing) return <Missing>Its document has just been deleted.</Missing>;
  if (title === null)
    return documentsComplete ? <Missing>Its document was not sent, or has been deleted.</Missing> : null;
  const state = assetProgress({ asset, upload });
  return (
    <div className="text-sm">
      <Link
        to={`${paths.petDocuments(where.petId)}${state.kind === 'ready' ? `?open=${documentId}` : ''}`}
        className="link inline-flex max-w-full items-center gap-1.5 py-1"
      >
        <FileText aria-hidden="true" className="size-4 shrink-0" />
        <span className="truncate">{title}</span>
      </Link>
      {state.kind === 'busy' && <span className="ml-2 text-muted tabular-nums">{state.words}</span>}
      {state.kind === 'trouble' && <p className="font-medium text-danger">{state.problem}</p>}
    </div>
  );
}

function Missing({ children }: { children: string }) {
  return (
    <p className="flex items-center gap-1.5 py-1 text-sm text-muted">
      <FileX2 aria-hidden="true" className="size-4 shrink-0" />
      {children}
    </p>
  );
}
