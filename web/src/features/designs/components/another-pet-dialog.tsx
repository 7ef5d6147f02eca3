import type { WithId } from '@pawfolio/domain/kernel';
import { printedVariant } from '@pawfolio/domain/media';
import { speciesLabel, type Pet } from '@pawfolio/domain/pet';
import { useMemo, useState } from 'react';
import { paths } from '../../../config/paths.ts';
import { useDoc } from '../../../platform/live.ts';
import { refs } from '../../../platform/refs.ts';
import { Avatar } from '../../../shared/ui/avatar.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { useUid, type ListedDesign } from '../api/use-designs.ts';
import { madeOn } from '../model/describe.ts';
import { nameForPet } from '../model/names.ts';
import { readDocument, relayForPet } from '../model/relay.ts';
import { RelayDialog, type Proposal } from './relay-dialog.tsx';

interface Props {
  design: ListedDesign;
  /** All pets of the account. */
  pets: readonly WithId<Pet>[];
  onClose: () => void;
}

/** Makes the same thing for another pet: its name, its photo, its chip. */
export default function AnotherPetDialog({ design, pets, onClose }: Props) {
  const others = pets.filter(({ id }) => id !== design.petId);
  const [chosen, setChosen] = useState<string | null>(null);
  // The pets are live: the first may come after the dialog has opened.
  const pet = others.find(({ id }) => id === chosen) ?? others[0] ?? null;
  const proposal = useProposal(design, pet);
  return (
    <RelayDialog
      {...{ proposal, onClose }}
      title={`Make “${design.name}” for another pet`}
      description="It becomes a new design. The one you have stays as it is."
    >
      {others.length === 0 ? (
        <div>
          <p className="mb-3">There is no other pet yet for which it could be made.</p>
          <ButtonLink to={paths.newPet} variant="secondary" size="sm">
            Add a pet
          </ButtonLink>
        </div>
      ) : (
        <RadioGroup
          label="For whom"
          name="pet"
          look="cards"
          value={pet?.id ?? null}
          onChange={(event) => setChosen(event.target.value)}
          options={others.map(({ id, name, species }) => ({
            value: id,
            label: name,
            hint: speciesLabel(species),
            picture: <Avatar species={species} size="sm" />,
          }))}
        />
      )}
    </RelayDialog>
  );
}

/** Waits for the pet's photo, so that it is not left out for want of a moment. */
function useProposal(design: ListedDesign, pet: WithId<Pet> | null): Proposal | null {
  const uid = useUid();
  const coverId = pet?.coverPhotoId ?? null;
  const live = useDoc(
    uid === null || pet === null || coverId === null ? null : refs.photo(uid, pet.id, coverId),
  );
  const photo = live.status === 'ready' && live.data?.state === 'ready' ? live.data : null;
  const isWaiting = coverId !== null && live.status === 'loading';
  return useMemo(() => {
    const document = readDocument(design.document);
    const made = madeOn(design);
    if (!document || !made || !pet || isWaiting) return null;
    return {
      ...relayForPet(document, pet, photo && { ...printedVariant(photo.variants), id: photo.id }),
      petId: pet.id,
      slug: made.product.slug,
      name: nameForPet(design.name, document.values.name, pet.name),
    };
  }, [design, pet, photo, isWaiting]);
}
