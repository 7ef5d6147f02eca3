import { limits } from '@pawfolio/domain/kernel';
import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { PageHeader } from '../../../../shared/ui/page-header.tsx';
import { draftsOf } from '../../api/draft-box.ts';
import { currentCount } from '../../api/save-pet.ts';
import { savesUnderWay } from '../../api/saves.ts';
import { submitNewPet } from '../../api/submit-pet.ts';
import { addPhotos } from '../../api/uploads.ts';
import { usePets, useProfile, useUid } from '../../api/use-pets.ts';
import { DRAFT_PARAM, newPetDraftPath } from '../../model/addresses.ts';
import { NEW_PET, unfinishedPet } from '../../model/drafts.ts';
import { blankPet } from '../../model/pet-form.ts';
import { FirstPhoto } from './first-photo.tsx';
import { KeptNotice } from './kept-notice.tsx';
import { PetForm, type SavedForm } from './pet-form.tsx';

/** Adds a pet. */
export function NewPetPage() {
  useTitle('Add a pet');
  const uid = useUid();
  const profile = useProfile();
  const petCount = profile.status === 'ready' ? (profile.data?.petCount ?? null) : null;
  return (
    <>
      <PageHeader title="Add a pet" back={{ to: paths.pets, label: 'Your pets' }} />
      {petCount !== null && petCount >= limits.pets ? (
        <Full />
      ) : (
        uid !== null && <SlotOfNewPet uid={uid} petCount={petCount} />
      )}
    </>
  );
}

function Full() {
  return (
    <Notice
      title={`You have ${limits.pets} pets here`}
      action={
        <ButtonLink size="sm" variant="secondary" to={paths.pets}>
          Back to your pets
        </ButtonLink>
      }
    >
      That is as many as one account can hold. To add another, delete one first.
    </Notice>
  );
}

/** Finds the draft to go on with, once: what is typed from then on must not be exchanged for another. */
function SlotOfNewPet({ uid, petCount }: { uid: string; petCount: number | null }) {
  const [params] = useSearchParams();
  const asked = params.get(DRAFT_PARAM);
  const [found] = useState(() => {
    const drafts = draftsOf(uid).all();
    const underWay = savesUnderWay();
    return (
      unfinishedPet(
        drafts.filter(({ slot }) => !underWay.has(slot)),
        null,
      )?.slot ?? NEW_PET
    );
  });
  const [afresh, setAfresh] = useState(0);
  const slot = afresh > 0 ? NEW_PET : (asked ?? found);
  return (
    <NewPet
      key={`${slot}/${afresh}`}
      {...{ uid, petCount, slot }}
      onStartAfresh={() => {
        draftsOf(uid).clear(slot);
        setAfresh(afresh + 1);
      }}
    />
  );
}

interface NewPetProps {
  uid: string;
  slot: string;
  petCount: number | null;
  onStartAfresh: () => void;
}

function NewPet({ uid, slot, petCount, onStartAfresh }: NewPetProps) {
  const navigate = useNavigate();
  const live = usePets();
  const [draft] = useState(() => draftsOf(uid).read(slot));
  const [photo, setPhoto] = useState<File | null>(null);
  const onSave = async ({ details, values }: SavedForm): Promise<void> => {
    const petId = await submitNewPet({
      ...{ uid, slot, values, details },
      petCount: petCount ?? (await currentCount(uid)),
      reopen: (id) => void navigate(newPetDraftPath(id)),
    });
    if (photo) await addPhotos(uid, petId, [photo]);
    await navigate(paths.pet(petId), { replace: true });
  };
  const notice = useMemo(
    () =>
      draft && (
        <KeptNotice
          kind={draft.state === 'typing' ? 'kept' : 'refused'}
          savedAt={draft.savedAt}
          reason={draft.reason}
          discardLabel="Start afresh"
          onDiscard={onStartAfresh}
        />
      ),
    // The notice is about what the form opened with.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [draft],
  );
  return (
    <PetForm
      {...{ uid, slot, onSave }}
      pet={null}
      pets={live.status === 'ready' ? live.data : []}
      initial={draft?.values ?? blankPet}
      submitLabel="Add pet"
      cancelTo={paths.pets}
      notice={() => notice}
      lead={<FirstPhoto file={photo} onChange={setPhoto} />}
    />
  );
}
