import { formatDate, today, type WithId } from '@pawfolio/domain/kernel';
import { documentPath, expiryWords } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { FileText } from 'lucide-react';
import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { useGoing } from '../../../../platform/going.ts';
import { Badge } from '../../../../shared/ui/badge.tsx';
import { Card } from '../../../../shared/ui/card.tsx';
import { useNewestDocuments } from '../../api/use-newest-documents.ts';
import { useUid } from '../../api/use-pets.ts';
import { glance, type GlancedPaper } from '../../model/glance.ts';
import { useLocale } from '../../../../shared/hooks/use-locale.ts';

/** The papers that expire and the newest, and the way to all of them. */
export function PapersCard({ pet }: { pet: WithId<Pet> }) {
  const uid = useUid() ?? '';
  const going = useGoing();
  const known = useNewestDocuments(pet.id);
  if (known === null) return null;
  const day = pet.deceasedOn === null ? today() : null;
  const papers = glance(known.newest, known.expiring, day).filter(
    ({ id }) => !going.has(documentPath(uid, pet.id, id)),
  );
  if (papers.length === 0 && day === null) return null;
  return (
    <Card aria-labelledby="papers">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="papers" className="text-xl">
          Documents
        </h2>
        {papers.length > 0 && (
          <Link to={paths.petDocuments(pet.id)} className="link">
            All documents
          </Link>
        )}
      </div>
      {papers.length === 0 ? (
        <p className="mt-3 text-muted">
          Certificates, policies and lab results, found in seconds.{' '}
          <Link to={paths.petDocuments(pet.id)} className="link">
            Add documents
          </Link>
        </p>
      ) : (
        <ul className="mt-2">
          {papers.map((paper) => (
            <Line key={paper.id} petId={pet.id} paper={paper} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Line({ petId, paper: { id, title, expiresOn } }: { petId: string; paper: GlancedPaper }) {
  const locale = useLocale();
  return (
    <li className="border-t border-line first:border-t-0">
      <Link
        to={`${paths.petDocuments(petId)}?${String(new URLSearchParams({ open: id }))}`}
        className="group flex min-h-11 items-center gap-3 rounded-sm py-2.5"
      >
        <FileText aria-hidden="true" className="size-5 shrink-0 text-muted" />
        <span className="min-w-0 flex-1 break-words group-hover:underline">{title}</span>
        {expiresOn !== null && (
          <span title={formatDate(expiresOn, locale)}>
            <Badge tone="warn">{expiryWords({ expiresOn }, today())}</Badge>
          </span>
        )}
      </Link>
    </li>
  );
}
