import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { messageFor } from '../../../../platform/errors.ts';
import type { Live } from '../../../../platform/live.ts';
import { AlertDialog } from '../../../../shared/ui/alert-dialog.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { draftsOf } from '../../api/draft-box.ts';
import { currentCount, deletePet } from '../../api/save-pet.ts';
import { useDocuments } from '../../api/use-documents.ts';
import { useProfile, useRecords, useUid } from '../../api/use-pets.ts';
import { usePhotos } from '../../api/use-photos.ts';
import { MEMORY_HASH } from '../../model/addresses.ts';
import { count } from '../../model/describe.ts';

/** Asks before a pet is deleted, and says what goes with it. */
export function DeletePet({ pet, onClose }: { pet: WithId<Pet>; onClose: () => void }) {
  const uid = useUid();
  const profile = useProfile();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const petCount = profile.status === 'ready' ? (profile.data?.petCount ?? null) : null;
  const confirm = async (): Promise<void> => {
    if (uid === null) return;
    setBusy(true);
    setError(null);
    try {
      const { synced } = await deletePet({
        uid,
        petId: pet.id,
        petCount: petCount ?? (await currentCount(uid)),
      });
      draftsOf(uid).clear(pet.id);
      synced.catch((cause: unknown) => {
        toast(`${pet.name} could not be deleted. ${messageFor(cause)}`, { tone: 'danger' });
      });
      await navigate(paths.pets, { replace: true });
      toast(`${pet.name} was deleted`);
    } catch (cause) {
      setBusy(false);
      setError(messageFor(cause));
    }
  };
  return (
    <AlertDialog
      open
      title={`Delete ${pet.name}?`}
      confirmLabel="Delete for good"
      cancelLabel={`Keep ${pet.name}`}
      onClose={onClose}
      onConfirm={() => void confirm()}
      {...{ busy, error }}
    >
      <Consequences pet={pet} onClose={onClose} />
    </AlertDialog>
  );
}

function Consequences({ pet, onClose }: { pet: WithId<Pet>; onClose: () => void }) {
  const photos = numberOf(usePhotos(pet.id));
  const records = numberOf(useRecords(pet.id));
  const documents = numberOf(useDocuments(pet.id));
  const known = photos !== null && records !== null && documents !== null;
  return (
    <div className="grid gap-3">
      <p>
        {known ? whatGoes(photos, records, documents) : 'This deletes all photos, records and documents too.'}
      </p>
      <p>This cannot be undone.</p>
      {pet.deceasedOn === null && (
        <p className="border-t border-line pt-3">
          If {pet.name} has died, you need not delete anything.{' '}
          <Link to={`${paths.editPet(pet.id)}#${MEMORY_HASH}`} className="link" onClick={onClose}>
            Note the day instead
          </Link>{' '}
          and keep every photo and record.
        </p>
      )}
    </div>
  );
}

const numberOf = (live: Live<unknown[]>): number | null =>
  live.status === 'ready' ? live.data.length : null;

function whatGoes(photos: number, records: number, documents: number): string {
  const parts = [
    photos > 0 && count(photos, 'photo'),
    records > 0 && count(records, 'record'),
    documents > 0 && count(documents, 'document'),
  ].filter((part) => part !== false);
  if (parts.length === 0) return 'There are no photos, records or documents yet; only this profile goes.';
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
  return `The profile goes, and with it ${list}.`;
}
