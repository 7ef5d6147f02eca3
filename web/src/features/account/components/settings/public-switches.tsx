import type { WithId } from '@pawfolio/domain/kernel';
import type { LostPetCard } from '@pawfolio/domain/tag';
import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { useDocs } from '../../../../platform/live-many.ts';
import { useDoc } from '../../../../platform/live.ts';
import { refs } from '../../../../platform/refs.ts';
import { shareAddress, type LivingShare } from '../../../../platform/use-shares.ts';
import { addressOf, useShown } from '../../../../platform/use-tag.ts';
import { endsInWords, viewsInWords } from '../../../../shared/lib/link-words.ts';
import { Switch } from '../../../../shared/ui/switch.tsx';
import { cardInWords, linkInWords } from '../../model/public-words.ts';

function usePetName(uid: string, petId: string): string {
  const pet = useDoc(refs.pet(uid, petId));
  return pet.status === 'ready' ? (pet.data?.name ?? 'a pet') : 'a pet';
}

interface CardSwitchProps {
  uid: string;
  card: WithId<LostPetCard>;
  busy: boolean;
  onHide: () => void;
}

/** A lost-pet card that is public. */
export function CardSwitch({ uid, card, busy, onHide }: CardSwitchProps) {
  const name = usePetName(uid, card.id);
  const shown = useShown(card.tagId);
  return (
    <>
      <Switch
        label={`Lost-pet card of ${name}`}
        hint={cardInWords(shown.status === 'ready' ? shown.data : null)}
        checked={!busy}
        onChange={onHide}
      />
      <p className="flex flex-wrap gap-4 text-sm">
        <a className="link" href={addressOf(card.tagId)} target="_blank" rel="noreferrer">
          See it as a stranger
        </a>
        <Link className="link" to={paths.petCard(card.id)}>
          Choose what is on it
        </Link>
      </p>
    </>
  );
}

interface LinkSwitchProps {
  uid: string;
  link: LivingShare;
  busy: boolean;
  onEnd: () => void;
}

/** A link that opens a pet's passport. */
export function LinkSwitch({ uid, link, busy, onEnd }: LinkSwitchProps) {
  const name = usePetName(uid, link.petId);
  const papers = useDocs(link.documents.map((id) => refs.document(uid, link.petId, id)));
  const titles = [...papers.values()].flatMap((paper) =>
    paper.status === 'ready' && paper.data?.state === 'ready' ? [paper.data.title] : [],
  );
  return (
    <>
      <Switch
        label={`Link to the passport of ${name}`}
        hint={`${linkInWords(name, titles)} ${endsInWords(link.endsAt.toMillis())} ${viewsInWords(link)}`}
        checked={!busy}
        onChange={onEnd}
      />
      <p className="flex flex-wrap gap-4 text-sm">
        <a className="link" href={shareAddress(link.token)} target="_blank" rel="noreferrer">
          See what it shows
        </a>
        <Link className="link" to={paths.petShare(link.petId)}>
          All links of {name}
        </Link>
      </p>
    </>
  );
}
