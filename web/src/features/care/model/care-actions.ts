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

/**
 * What can be done about a care item without opening it. It goes out of sight at once; what was done is said, with a way
 * back, as soon as this device holds it.
 */
export function careActions(uid: string): CareActions {
  const run = (item: DueItem, acted: boolean, write: () => Promise<Commit>, say?: () => void): void => {
    markActed(item, acted);
    const failed = (error: unknown): void => {
      markActed(item, !acted);
      toast(`${item.title}: ${messageFor(error)}`, { tone: 'danger' });
    };
    write().then(({ synced }) => {
      synced.catch(failed);
      say?.();
    }, failed);
  };
  const withUndo = (
    write: () => Promise<Commit>,
    undo: () => Promise<Commit>,
    item: DueItem,
    said: string,
  ): void =>
    run(item, true, write, () =>
      toast(said, { action: { label: 'Undo', onAction: () => run(item, false, undo) } }),
    );
  const chosen = (item: DueItem, choice: ChoiceContent, said: string): void =>
    withUndo(
      () => choose(uid, item, choice),
      () => choose(uid, item, null),
      item,
      said,
    );
  return {
    done: (item) => {
      const { petId, recordId } = item;
      if (recordId === null) return;
      const where = { uid, petId };
      withUndo(
        () => setDone(where, { recordId, title: item.title }, today()),
        () => setDone(where, { recordId, title: item.title }, null),
        item,
        `${item.title}: done`,
      );
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
