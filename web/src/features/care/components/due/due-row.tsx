import { formatDate } from '@pawfolio/domain/kernel';
import type { DueItem } from '@pawfolio/domain/pet';
import { BellOff, Check, Clock, Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { Badge } from '../../../../shared/ui/badge.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Menu } from '../../../../shared/ui/menu.tsx';
import type { Reader } from '../../api/use-care.ts';
import type { CareActions } from '../../model/care-actions.ts';
import { dueTone, dueWords } from '../../model/due-words.ts';
import { formSearch } from '../../model/health-url.ts';
import { KindIcon } from '../kind-icon.tsx';

export interface DueRowProps {
  item: DueItem;
  reader: Reader;
  actions: CareActions;
  /** Opens the question until when. */
  onPutOff: (item: DueItem) => void;
  /** Where items of several pets stand together. */
  pet?: { name: string; picture: ReactNode } | undefined;
}

/** One thing that is due: what, for whom, when, and what can be done about it. */
export function DueRow({ item, reader, actions, onPutOff, pet }: DueRowProps) {
  const { kind, title, dueOn } = item;
  return (
    <li className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-2 border-t border-line py-3.5 first:border-t-0 sm:grid-cols-[auto_1fr_auto_auto]">
      {pet ? pet.picture : <KindIcon kind={kind} />}
      <div className="min-w-0">
        <p className="font-semibold break-words">
          {pet && (
            <>
              <Link to={paths.petHealth(item.petId)} className="rounded-sm hover:underline">
                {pet.name}
              </Link>
              {': '}
            </>
          )}
          {title}
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
          <Badge tone={dueTone(item, reader.today)}>{dueWords(item, reader.today)}</Badge>
          <span>{formatDate(dueOn, reader.locale)}</span>
        </p>
      </div>
      <div className="max-sm:order-last max-sm:col-span-2 max-sm:col-start-2">
        <MainAction item={item} onDone={() => actions.done(item)} />
      </div>
      <div className="-mr-2">
        <Menu
          label={`Actions for ${title}`}
          trigger={(props) => <IconButton label={`More for ${title}`} icon={<Ellipsis />} {...props} />}
          items={[
            { label: 'Put off…', icon: <Clock />, onSelect: () => onPutOff(item) },
            { label: 'Does not apply', icon: <BellOff />, onSelect: () => actions.dismiss(item) },
          ]}
        />
      </div>
    </li>
  );
}

/** The one step that settles an item. */
function MainAction({ item, onDone }: { item: DueItem; onDone: () => void }) {
  const { kind, petId, recordId } = item;
  if (kind === 'reminder')
    return (
      <Button variant="secondary" size="sm" onClick={onDone} aria-label={`${item.title}: done`}>
        <Check aria-hidden="true" />
        Done
      </Button>
    );
  const { to, label } = settledAt(kind, petId, recordId ?? '');
  return (
    <ButtonLink variant="secondary" size="sm" to={to} aria-label={`${label}: ${item.title}`}>
      {label}
    </ButtonLink>
  );
}

function settledAt(kind: DueItem['kind'], petId: string, recordId: string): { to: string; label: string } {
  switch (kind) {
    case 'vaccination':
      return { to: paths.petHealth(petId) + formSearch({ mode: 'again', recordId }), label: 'Record dose' };
    case 'document':
      return { to: paths.petDocuments(petId), label: 'Open documents' };
    case 'insurance':
      return { to: paths.editPet(petId), label: 'Update' };
    default:
      return { to: paths.petHealth(petId) + formSearch({ mode: 'edit', recordId }), label: 'Update' };
  }
}
