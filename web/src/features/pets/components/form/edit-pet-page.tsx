import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { PageHeader } from '../../../../shared/ui/page-header.tsx';
import { draftsOf } from '../../api/draft-box.ts';
import { savesUnderWay } from '../../api/saves.ts';
import { submitEdit } from '../../api/submit-pet.ts';
import { usePets, useUid } from '../../api/use-pets.ts';
import { valuesOf } from '../../model/pet-form.ts';
import { openingOf } from '../../model/restore.ts';
import { PetGate } from '../pet-gate.tsx';
import { KeptNotice } from './kept-notice.tsx';
import { PetForm, type FormControls, type SavedForm } from './pet-form.tsx';

/** Changes what is said of a pet. */
export function EditPetPage() {
  const { petId = '' } = useParams();
  return <PetGate petId={petId}>{(pet) => <Editor key={pet.id} pet={pet} />}</PetGate>;
}

function Editor({ pet }: { pet: WithId<Pet> }) {
  useTitle(`Edit ${pet.name}`);
  const uid = useUid();
  return (
    <>
      <PageHeader title={`Edit ${pet.name}`} back={{ to: paths.pet(pet.id), label: pet.name }} />
      {uid !== null && <EditPet uid={uid} pet={pet} />}
    </>
  );
}

function EditPet({ uid, pet }: { uid: string; pet: WithId<Pet> }) {
  const navigate = useNavigate();
  const live = usePets();
  const [draft] = useState(() => draftsOf(uid).read(pet.id));
  const [opening] = useState(() => openingOf(pet, draft, savesUnderWay().has(pet.id)));
  const [noticed, setNoticed] = useState(opening.kind !== null);
  const onSave = async ({ details, values, base }: SavedForm): Promise<void> => {
    await submitEdit({
      ...{ uid, details, values, base },
      petId: pet.id,
      before: pet,
      reopen: (id) => void navigate(paths.editPet(id)),
    });
    await navigate(paths.pet(pet.id));
  };
  const notice = ({ show }: FormControls) =>
    noticed &&
    draft &&
    opening.kind && (
      <KeptNotice
        kind={opening.kind}
        savedAt={draft.savedAt}
        reason={draft.reason}
        discardLabel={opening.kind === 'unsure' ? 'They are as I want them' : 'Discard my changes'}
        onDiscard={() => {
          setNoticed(false);
          show(valuesOf(pet));
          draftsOf(uid).clear(pet.id);
        }}
        onPutBack={
          opening.offered
            ? () => {
                setNoticed(false);
                if (opening.offered) show(opening.offered);
              }
            : undefined
        }
      />
    );
  return (
    <PetForm
      {...{ uid, pet, onSave, notice }}
      slot={pet.id}
      pets={live.status === 'ready' ? live.data : []}
      initial={opening.values}
      submitLabel="Save changes"
      cancelTo={paths.pet(pet.id)}
    />
  );
}
