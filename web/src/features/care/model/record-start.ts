import { formatDate, type WithId } from '@pawfolio/domain/kernel';
import {
  blankRecord,
  recordKindLabel,
  recordValues,
  type PetRecord,
  type RecordKind,
  type RecordValues,
} from '@pawfolio/domain/pet';
import type { Reader } from '../api/use-care.ts';
import type { OpenForm } from './health-url.ts';

/** A form that is to be shown: of which kind, with what in it, and what it says of itself. */
export interface RecordStart {
  kind: RecordKind;
  mode: OpenForm['mode'];
  /** The entry that is edited, or that a new one begins from. */
  from: WithId<PetRecord> | null;
  /** Where its draft is kept. */
  slot: string;
  title: string;
  explanation: string | null;
  values: RecordValues;
}

const withArticle = (kind: RecordKind): string => {
  const word = recordKindLabel(kind).toLowerCase();
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
};

/** What the form of an address begins with; null when the entry that it names is not there. */
export function recordStart(
  form: OpenForm,
  records: readonly WithId<PetRecord>[],
  reader: Reader,
): RecordStart | null {
  if (form.mode === 'add') {
    const { kind } = form;
    const title = `Add ${withArticle(kind)}`;
    const values = blankRecord(kind, reader.today);
    return { kind, mode: 'add', from: null, slot: `add.${kind}`, title, explanation: null, values };
  }
  const from = records.find(({ id }) => id === form.recordId);
  if (!from) return null;
  const base = { kind: from.kind, mode: form.mode, from, slot: `${form.mode}.${from.id}` };
  const values = recordValues(from, reader.units);
  switch (form.mode) {
    case 'edit':
      return {
        ...base,
        title: `Edit ${recordKindLabel(from.kind).toLowerCase()}`,
        explanation: null,
        values,
      };
    case 'correct':
      return {
        ...base,
        title: 'Add a correction',
        explanation: `The entry of ${formatDate(from.on, reader.locale)} stays as it is, and this stands beside it. Delete the earlier one afterwards if it never happened.`,
        values,
      };
    case 'again': {
      const kept = { vaccine: values['vaccine'] ?? '', product: values['product'] ?? '' };
      const blank = blankRecord(from.kind, reader.today);
      return { ...base, title: 'Record the next dose', explanation: null, values: { ...blank, ...kept } };
    }
  }
}
