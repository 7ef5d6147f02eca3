import { today, type IsoDate } from '@pawfolio/domain/kernel';
import type { ChoiceContent, DueItem } from '@pawfolio/domain/pet';
import { messageFor } from '../../../platform/errors.ts';
import type { Commit } from '../../../platform/write.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { choose, setDone } from '../api/save-record.ts';
import { markActed } from './acted.ts';

export interface CareActions {
  /** Of a reminder: it was done today. */
  done: (item: DueItem) => void;
  putOff: (item: DueItem, until: IsoDate, when: string) => void;
  dismiss: (item: DueItem) => void;
}

/** What can be done about a care item without opening it; each answers at once and can be undone. */
export function careActions(uid: string): CareActions {
  const run = (item: DueItem, acted: boolean, write: () => Promise<Commit>): void => {
    markActed(item, acted);
    const failed = (error: unknown): void => {
      markActed(item, !acted);
      toast(`${item.title}: ${messageFor(error)}`, { tone: 'danger' });
    };
    write().then(({ synced }) => synced.catch(failed), failed);
  };
  const chosen = (item: DueItem, choice: ChoiceContent, said: string): void => {
    run(item, true, () => choose(uid, item, choice));
    toast(said, {
      action: { label: 'Undo', onAction: () => run(item, false, () => choose(uid, item, null)) },
    });
  };
  return {
    done(item) {
      const { petId, recordId } = item;
      if (recordId === null) return;
      const where = { uid, petId };
      run(item, true, () => setDone(where, recordId, today()));
      toast(`${item.title}: done`, {
        tone: 'good',
        action: { label: 'Undo', onAction: () => run(item, false, () => setDone(where, recordId, null)) },
      });
    },
    putOff: (item, until, when) => chosen(item, { state: 'snoozed', until }, `${item.title} is back ${when}`),
    dismiss: (item) =>
      chosen(
        item,
        { state: 'not_applicable', until: null },
        `${item.title} will not be shown again for this date`,
      ),
  };
}
