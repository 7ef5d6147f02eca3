import type { WithId } from '@pawfolio/domain/kernel';
import type { DocumentAsset } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { messageFor } from '../../../platform/errors.ts';
import { shareAddress, type LivingShare } from '../../../platform/use-shares.ts';
import { buttonStyle } from '../../../shared/ui/button-style.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CopyButton } from '../../../shared/ui/copy-button.tsx';
import { toast } from '../../../shared/ui/toast.ts';
import { endsInWords, viewsInWords } from '../../../shared/lib/link-words.ts';
import { endLink } from '../api/commands.ts';

/** Where a new link is to be found. */
export const LINKS_HEADING = 'share-links';

interface Props {
  pet: WithId<Pet>;
  links: readonly LivingShare[];
  documents: readonly WithId<DocumentAsset>[];
}

/** The links that open right now, the newest first. */
export function LinkList({ pet, links, documents }: Props) {
  return (
    <Card aria-labelledby={LINKS_HEADING}>
      <h2 id={LINKS_HEADING} tabIndex={-1} className="mb-2 scroll-mt-24 text-xl">
        Links that open now
      </h2>
      {links.length === 0 ? (
        <p className="text-muted">None. Nobody but you can read {pet.name}’s passport.</p>
      ) : (
        <ul className="divide-y divide-line">
          {links.map((link) => (
            <li key={link.id} className="grid gap-2 py-4 first:pt-1 last:pb-0">
              <LinkEntry {...{ pet, link, documents }} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function titlesOf(link: LivingShare, documents: Props['documents']): string {
  const titles = link.documents.flatMap((id) => documents.filter((one) => one.id === id));
  return titles.length === 0
    ? 'The passport'
    : `The passport and ${titles.map(({ title }) => title).join(', ')}`;
}

function LinkEntry({ pet, link, documents }: Omit<Props, 'links'> & { link: LivingShare }) {
  const [busy, setBusy] = useState(false);
  const url = shareAddress(link.token);
  const end = async (): Promise<void> => {
    setBusy(true);
    try {
      await endLink(link.id);
      toast('The link opens nothing any more', { tone: 'good' });
    } catch (error) {
      toast(messageFor(error), { tone: 'danger' });
      setBusy(false);
    }
  };
  return (
    <>
      <p className="font-semibold break-words">{titlesOf(link, documents)}</p>
      <p className="text-sm text-muted">
        {endsInWords(link.endsAt.toMillis())} {viewsInWords(link)}
      </p>
      <p className="rounded-card bg-sunken px-3 py-2 text-sm break-all">{url}</p>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={url} label="Copy link" />
        {'share' in navigator && <ShareButton name={pet.name} url={url} />}
        <a href={url} target="_blank" rel="noreferrer" className={buttonStyle('quiet', 'sm')}>
          Look at it
        </a>
        <Button variant="secondary" size="sm" loading={busy} onClick={() => void end()}>
          End the link
        </Button>
      </div>
    </>
  );
}

/** The system's own way to send something. Whoever closes it again has not failed at anything. */
function ShareButton({ name, url }: { name: string; url: string }) {
  const share = async (): Promise<void> => {
    await navigator.share({ title: `Passport of ${name}`, url }).catch(() => undefined);
  };
  return (
    <Button variant="quiet" size="sm" onClick={() => void share()}>
      <Share2 aria-hidden="true" />
      Send
    </Button>
  );
}
