import type { WithId } from '@pawfolio/domain/kernel';
import { recordKindLabel, type PetRecord } from '@pawfolio/domain/pet';
import { messageFor } from '../../../platform/errors.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { deleteRecord } from '../api/save-record.ts';
import type { PetOf } from '../api/use-care.ts';

const complain = (error: unknown): void => void toast(messageFor(error), { tone: 'danger' });

/** Deletes an entry at once and offers to undo it. */
export function removeRecord(where: PetOf, record: WithId<PetRecord>): void {
  deleteRecord(where, record).then(({ synced, undo }) => {
    synced.catch(complain);
    const onAction = (): void =>
      void undo()
        .then((again) => again.synced)
        .catch(complain);
    toast(`${recordKindLabel(record.kind)} deleted`, { action: { label: 'Undo', onAction } });
  }, complain);
}
