import { formatDate, type IsoDate, type WithId } from '@pawfolio/domain/kernel';
import { expiryOf, expiryWords } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { CloudUpload, Download, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { Fragment, useEffect } from 'react';
import { usePicture } from '../../../../platform/pictures.ts';
import { assetProgress } from '../../../../platform/uploads/progress.ts';
import { settleUpload } from '../../../../platform/uploads/uploads.ts';
import { useNow } from '../../../../shared/hooks/use-now.ts';
import { Badge, type Tone } from '../../../../shared/ui/badge.tsx';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Menu, type MenuEntry } from '../../../../shared/ui/menu.tsx';
import { removeDocument } from '../../api/documents.ts';
import { useUid } from '../../api/use-pets.ts';
import { count } from '../../model/describe.ts';
import type { PaperInHand } from '../../model/paper-list.ts';
import { PaperPicture } from './paper-frame.tsx';
import { RowProgress, RowTrouble } from './row-parts.tsx';
import { useDownload } from './use-download.ts';
import { useLocale } from '../../../../shared/hooks/use-locale.ts';

export interface DocumentRowProps {
  pet: WithId<Pet>;
  paper: PaperInHand;
  /** Null where dates have no meaning any more. */
  today: IsoDate | null;
  /** What was said of it waits for the server. */
  pending: boolean;
  onOpen: () => void;
  onEdit: () => void;
}

const tones: Partial<Record<string, Tone>> = { expired: 'warn', expiring: 'warn' };

/** One paper of the list, from the moment it is added. */
export function DocumentRow({ pet, paper, today, pending, onOpen, onEdit }: DocumentRowProps) {
  const { document, upload, id, title } = paper;
  const state = assetProgress({ asset: document, upload }, useNow());
  const ready = document?.state === 'ready' ? document : null;
  const { failed } = usePicture(ready?.variants.preview.path ?? null);
  useEffect(() => {
    // The finished picture could not be fetched: the document alone tells from here on.
    if (failed) settleUpload(id);
  }, [failed, id]);
  const picture = <PaperPicture paper={paper} onSettled={() => settleUpload(id)} />;
  const expiry = today && expiryOf(paper, today);
  return (
    <li className="flex items-start gap-4 border-t border-line py-4 first:border-t-0">
      {ready ? (
        <button type="button" className="shrink-0 rounded-sm" onClick={onOpen}>
          {picture}
          <span className="sr-only">Look at {title}</span>
        </button>
      ) : (
        <span className="shrink-0">{picture}</span>
      )}
      <div className="min-w-0 flex-1 self-center">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <p className="min-w-0 font-semibold break-words">{title}</p>
          {today && expiry && expiry !== 'valid' && (
            <Badge tone={tones[expiry]}>{expiryWords(paper, today)}</Badge>
          )}
          {pending && upload === null && (
            <Badge icon={<CloudUpload aria-hidden="true" />}>Waiting to be sent</Badge>
          )}
        </div>
        <Facts paper={paper} />
        {state.kind === 'busy' && <RowProgress paper={paper} state={state} />}
        {state.kind === 'trouble' && <RowTrouble {...{ pet, paper, state }} />}
      </div>
      {document && state.kind !== 'trouble' && <Actions {...{ pet, paper, onEdit }} />}
    </li>
  );
}

/** "Issued 1 Mar 2026 · Valid until 1 Mar 2027 · PDF, 2 pages"; a line breaks only between them. */
function Facts({ paper: { issuedOn, expiresOn, document, upload } }: { paper: PaperInHand }) {
  const locale = useLocale();
  const day = (date: IsoDate): string => formatDate(date, locale, 'short');
  const isPdf = (document?.contentType ?? upload?.contentType) === 'application/pdf';
  const pages = document?.state === 'ready' && document.pages > 1 ? `, ${count(document.pages, 'page')}` : '';
  const facts = [
    issuedOn && `Issued ${day(issuedOn)}`,
    expiresOn && `Valid until ${day(expiresOn)}`,
    isPdf ? `PDF${pages}` : 'Picture',
  ].filter((fact) => fact !== null);
  return (
    <p className="mt-0.5 text-sm text-muted">
      {facts.map((fact, index) => (
        <Fragment key={fact}>
          <span className="whitespace-nowrap">
            {fact}
            {index < facts.length - 1 && ' ·'}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}

function Actions({ pet, paper, onEdit }: Pick<DocumentRowProps, 'pet' | 'paper' | 'onEdit'>) {
  const uid = useUid();
  const { document, title } = paper;
  const { download, busy } = useDownload(pet);
  if (uid === null) return null;
  const ready = document?.state === 'ready' ? document : null;
  const save: MenuEntry[] = ready
    ? [{ label: 'Download', icon: <Download />, onSelect: () => download(ready) }]
    : [];
  const remove = (): void => removeDocument({ uid, petId: pet.id }, paper);
  return (
    <div className="-mr-2 flex sm:self-center">
      {ready && (
        <IconButton
          label={`Download ${title}`}
          icon={<Download />}
          aria-busy={busy}
          disabled={busy}
          className="max-sm:hidden!"
          onClick={() => download(ready)}
        />
      )}
      <Menu
        label={`Actions for ${title}`}
        trigger={(props) => <IconButton label={`More for ${title}`} icon={<Ellipsis />} {...props} />}
        items={[
          ...save,
          { label: 'Edit', icon: <Pencil />, onSelect: onEdit },
          'separator',
          { label: 'Delete', icon: <Trash2 />, tone: 'danger', onSelect: remove },
        ]}
      />
    </div>
  );
}
