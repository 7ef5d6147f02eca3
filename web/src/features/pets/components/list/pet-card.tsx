import type { WithId } from '@pawfolio/domain/kernel';
import { speciesLabel, type Pet } from '@pawfolio/domain/pet';
import { CloudUpload } from 'lucide-react';
import { paths } from '../../../../config/paths.ts';
import { Avatar } from '../../../../shared/ui/avatar.tsx';
import { Badge } from '../../../../shared/ui/badge.tsx';
import { CardLink } from '../../../../shared/ui/card.tsx';
import { useIsSaving } from '../../api/saves.ts';
import { ageLine } from '../../model/describe.ts';
import { PhotoFrame } from '../photo-frame.tsx';
import { useListCover } from '../use-list-cover.ts';

interface Props {
  pet: WithId<Pet>;
  /** The server has not confirmed it as it is here. */
  pending: boolean;
  /** The level below the heading that stands above the list. */
  Heading: 'h2' | 'h3';
}

/** One pet of the list: a row on a phone, a card with a large picture elsewhere. The whole of it is the link. */
export function PetCard({ pet, pending, Heading }: Props) {
  const saving = useIsSaving(pet.id) || pending;
  const age = ageLine(pet);
  const kind = [speciesLabel(pet.species), pet.breed].filter(Boolean).join(', ');
  return (
    <CardLink
      to={paths.pet(pet.id)}
      className="flex h-full min-h-28 items-stretch overflow-hidden sm:flex-col"
    >
      <Portrait pet={pet} />
      <div className="min-w-0 flex-1 self-center px-4 py-4 sm:self-stretch sm:px-5">
        <Heading className="text-xl break-words">{pet.name}</Heading>
        {age && <p className="mt-0.5 first-letter:uppercase">{age}</p>}
        <p className="text-sm break-words text-muted">{kind}</p>
        {saving && (
          <p className="mt-2">
            <Badge icon={<CloudUpload aria-hidden="true" />}>Saving …</Badge>
          </p>
        )}
      </div>
    </CardLink>
  );
}

function Portrait({ pet }: { pet: WithId<Pet> }) {
  const { src, thumbhash, cut } = useListCover(pet);
  const quiet = pet.deceasedOn !== null;
  const shape = 'w-28 shrink-0 sm:aspect-4/3 sm:w-full';
  if (pet.coverPhotoId !== null)
    return <PhotoFrame alt="" src={src} thumbhash={thumbhash} cut={cut} className={shape} />;
  return (
    <div className={`grid place-items-center bg-sunken ${shape}`}>
      <span className="sm:hidden">
        <Avatar species={pet.species} quiet={quiet} />
      </span>
      <span className="max-sm:hidden">
        <Avatar species={pet.species} size="xl" quiet={quiet} />
      </span>
    </div>
  );
}
