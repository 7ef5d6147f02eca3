import { recordKindLabel, type RecordContent } from '@pawfolio/domain/pet';
import { messageFor } from '../../../../platform/errors.ts';
import { toast } from '../../../../shared/ui/toast.ts';
import { addRecord, changeRecord } from '../../api/save-record.ts';
import type { PetOf } from '../../api/use-care.ts';
import type { RecordStart } from '../../model/record-start.ts';
import { removeRecord } from '../remove-record.ts';

interface Saved {
  where: PetOf;
  start: RecordStart;
  content: RecordContent;
  /** Opens the form again with what was typed. */
  onRefused: () => void;
}

/**
 * Saves what a form holds and says so. Resolves once this device holds it. If the server refuses it later, that is told
 * with a way back to the form. Throws when this device cannot hold it.
 */
export async function saveRecord({ where, start, content, onRefused }: Saved): Promise<void> {
  const { mode, from, kind } = start;
  const { synced } = await (mode === 'edit' && from
    ? changeRecord(where, from, content)
    : addRecord(where, content));
  const what = recordKindLabel(kind);
  synced.catch((error: unknown) =>
    toast(`${what} not saved. ${messageFor(error)}`, {
      tone: 'danger',
      action: { label: 'Open again', onAction: onRefused },
    }),
  );
  if (!navigator.onLine) toast(`${what} kept on this device. It is sent when you are online again.`);
  else if (mode === 'correct' && from)
    toast('Correction saved', {
      tone: 'good',
      action: { label: 'Delete the earlier entry', onAction: () => removeRecord(where, from) },
    });
  else toast(`${what} saved`, { tone: 'good' });
}
