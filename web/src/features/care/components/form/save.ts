import { today } from '@pawfolio/domain/kernel';
import {
  recordFields,
  recordKindLabel,
  type RecordContent,
  type RecordKind,
  type RecordValues,
} from '@pawfolio/domain/pet';
import { messageFor } from '../../../../platform/errors.ts';
import { cancelUpload } from '../../../../platform/uploads/uploads.ts';
import { toast } from '../../../../shared/ui/toast.ts';
import { followCertificate, sendCertificate } from '../../api/certificates.ts';
import { addRecord, changeRecord } from '../../api/save-record.ts';
import type { PetOf } from '../../api/use-care.ts';
import { certificateDetails } from '../../model/certificate-details.ts';
import { pickedFile, pickFile } from '../../model/picked-files.ts';
import type { RecordStart } from '../../model/record-start.ts';
import { removeRecord } from '../remove-record.ts';

interface Saved {
  where: PetOf;
  start: RecordStart;
  content: RecordContent;
  /** As typed. */
  values: RecordValues;
  /** Opens the form again with what was typed. */
  onRefused: () => void;
}

/** What is saved, with the new file that was picked for it, which begins to be sent. An entry never waits for its paper. */
function withCertificate(where: PetOf, { slot, kind }: RecordStart, content: RecordContent): RecordContent {
  const picked = pickedFile(where, slot);
  if (!picked) return content;
  const texts = Object.entries(content).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const details = certificateDetails(picked.file.name, kind, Object.fromEntries(texts), today());
  return { ...content, documentId: sendCertificate(where, picked, details) };
}

/**
 * Saves what a form holds and says so. Resolves once this device holds it. If the server refuses it later, that is told
 * with a way back to the form. Throws when this device cannot hold it.
 */
export async function saveRecord({ where, start, content: typed, values, onRefused }: Saved): Promise<void> {
  const { mode, from, kind } = start;
  const what = recordKindLabel(kind);
  const about = { what, lines: linesOf(kind, values), key: `${where.petId}/${start.slot}` };
  const content = withCertificate(where, start, typed);
  const { synced } = await (
    mode === 'edit' && from ? changeRecord(where, from, content, about) : addRecord(where, content, about)
  ).catch((error: unknown) => {
    // It stands in the form still, and is sent with the next attempt.
    if (content !== typed && content.documentId) cancelUpload(content.documentId);
    throw error;
  });
  if (content !== typed && content.documentId) followCertificate(where, content.documentId, what);
  pickFile(where, start.slot, undefined);
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

/** What was typed, as it can be told without the form. */
const linesOf = (kind: RecordKind, values: RecordValues): string[] =>
  recordFields[kind].flatMap(({ name, label }) => (values[name] ? [`${label}: ${values[name]}`] : []));
