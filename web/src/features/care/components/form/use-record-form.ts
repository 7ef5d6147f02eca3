import { checkRecord, type RecordContent, type RecordIssue, type RecordValues } from '@pawfolio/domain/pet';
import { useState, type SyntheticEvent } from 'react';
import { messageFor } from '../../../../platform/errors.ts';
import { keepDraft, readDraft } from '../../model/drafts.ts';
import { pickFile } from '../../model/picked-files.ts';
import type { RecordStart } from '../../model/record-start.ts';
import { useHealth } from '../health-context.ts';
import { saveRecord } from './save.ts';

/** The state of an open form. `fieldId` names the control of a field, so that it can be given the focus. */
export function useRecordForm(start: RecordStart, fieldId: (name: string) => string, onSaved: () => void) {
  const { where, pet, reader, open } = useHealth();
  const { slot, kind, mode, from } = start;
  const [kept] = useState(() => readDraft(where, slot));
  const [values, setValues] = useState<RecordValues>({ ...start.values, ...kept });
  const [fromDraft, setFromDraft] = useState(kept !== null);
  const [issues, setIssues] = useState<readonly RecordIssue[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const save = async (content: RecordContent) => {
    setBusy(true);
    setFailure(null);
    const reopen = () => {
      keepDraft(where, slot, values);
      open(mode === 'add' ? { mode, kind } : { mode, recordId: from?.id ?? '' });
    };
    try {
      await saveRecord({ where, start, content, values, onRefused: reopen });
      keepDraft(where, slot, null);
      onSaved();
    } catch (error) {
      setFailure(messageFor(error));
      setBusy(false);
    }
  };

  return {
    values,
    fromDraft,
    busy,
    failure,
    issueOf: (name: string): string | null => issues.find(({ path }) => path[0] === name)?.message ?? null,
    change: (name: string, value: string): void => {
      const next = { ...values, [name]: value };
      setValues(next);
      setIssues((old) => old.filter(({ path }) => path[0] !== name));
      keepDraft(where, slot, next);
    },
    startAfresh: (): void => {
      keepDraft(where, slot, null);
      pickFile(where, slot, undefined);
      setValues(start.values);
      setIssues([]);
      setFromDraft(false);
    },
    submit: (event: SyntheticEvent): void => {
      event.preventDefault();
      if (busy) return;
      const before = mode === 'edit' ? (from ?? undefined) : undefined;
      const checked = checkRecord(kind, values, { ...reader, bornOn: pet.bornOn, before });
      if ('value' in checked) {
        void save(checked.value);
        return;
      }
      setIssues(checked.issues);
      document.getElementById(fieldId(checked.issues[0]?.path[0] ?? ''))?.focus();
    },
  };
}
