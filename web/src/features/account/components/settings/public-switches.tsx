import type { WithId } from '@pawfolio/domain/kernel';
import type { LostPetCard } from '@pawfolio/domain/tag';
import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { useDoc } from '../../../../platform/live.ts';
import { refs } from '../../../../platform/refs.ts';
import { shareAddress, type LivingShare } from '../../../../platform/use-shares.ts';
import { addressOf } from '../../../../platform/use-tag.ts';
import { endsInWords, viewsInWords } from '../../../../shared/lib/link-words.ts';
import { Switch } from '../../../../shared/ui/switch.tsx';

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
  return (
    <>
      <Switch
        label={`Lost-pet card of ${name}`}
        hint={`${card.lostMode ? 'Says that the pet is lost. ' : ''}Whoever has the link or scans the code sees ${card.fields.length === 1 ? '1 thing' : `${card.fields.length} things`}.`}
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
  const papers = link.documents.length;
  const what =
    papers === 0 ? 'the passport' : `the passport and ${papers === 1 ? '1 document' : `${papers} documents`}`;
  return (
    <>
      <Switch
        label={`Link to the passport of ${name}`}
        hint={`Whoever has the link sees ${what}. ${endsInWords(link.endsAt.toMillis())} ${viewsInWords(link)}`}
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
