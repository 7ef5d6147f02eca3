import type { DueItem } from '@pawfolio/domain/pet';
import { messageFor } from '../../../../platform/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { setDone } from '../../api/save-record.ts';
import { careActions } from '../../model/care-actions.ts';
import { useHealth } from '../health-context.ts';
import { ListPanel, type Stored } from './list-panels.tsx';

/** All reminders in one place; those of the coming weeks also stand among what is due. */
export const ReminderPanel = () => (
  <ListPanel
    title="Reminders"
    kind="reminder"
    overLabel="Done"
    isOver={({ doneOn }) => doneOn !== null}
    sort={(a, b) => (a.doneOn === null && b.doneOn === null ? (a.dueOn < b.dueOn ? -1 : 1) : 0)}
    action={(record) => <DoneOrNot record={record} />}
  />
);

function DoneOrNot({ record }: { record: Stored<'reminder'> }) {
  const { where, pet } = useHealth();
  const { id, title, dueOn, doneOn } = record;
  if (pet.deceasedOn !== null) return null;
  const complain = (error: unknown) => void toast(messageFor(error), { tone: 'danger' });
  const reopen = () =>
    void setDone(where, { recordId: id, title }, null).then(({ synced }) => synced.catch(complain), complain);
  const item: DueItem = {
    key: `${where.petId}/reminder/${id}`,
    petId: where.petId,
    kind: 'reminder',
    title,
    dueOn,
    recordId: id,
    documentId: null,
    urgency: 'later',
  };
  return doneOn === null ? (
    <Button
      variant="quiet"
      size="sm"
      aria-label={`Mark as done: ${title}`}
      onClick={() => careActions(where.uid).done(item)}
    >
      Done
    </Button>
  ) : (
    <Button variant="quiet" size="sm" aria-label={`Open again: ${title}`} onClick={reopen}>
      Open again
    </Button>
  );
}
