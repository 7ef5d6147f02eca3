import type { RecordKind } from './record-kinds.ts';

/** How a field is entered. `weight` is text in the owner's units, `document` the id of one of the pet's documents. */
export type FieldType = 'date' | 'text' | 'lines' | 'phone' | 'weight' | 'severity' | 'document';

/** One field of an entry's form, in the order of the form. */
export interface RecordField {
  name: string;
  label: string;
  type: FieldType;
  required: boolean;
  /** UTF-16 units; null where the type has no length. */
  max: number | null;
  /** Cannot be changed once it is saved: the entry is history, and a correction is a new one. */
  fixed: boolean;
}

interface Extra {
  required?: boolean;
  fixed?: boolean;
}

// @__NO_SIDE_EFFECTS__
const field = (
  name: string,
  label: string,
  type: FieldType,
  max: number | null,
  extra: Extra = {},
): RecordField => ({
  name,
  label,
  type,
  max,
  required: extra.required ?? false,
  fixed: extra.fixed ?? false,
});
// @__NO_SIDE_EFFECTS__
const text = (name: string, label: string, max: number, extra?: Extra): RecordField =>
  field(name, label, 'text', max, extra);
// @__NO_SIDE_EFFECTS__
const date = (name: string, label: string, extra?: Extra): RecordField =>
  field(name, label, 'date', null, extra);

const must = { required: true };
const mustAndFixed = { required: true, fixed: true };
const shared = [field('note', 'Note', 'lines', 1000), field('documentId', 'Document', 'document', null)];

/** What is asked for each kind of entry. `on` is left out where the day it was written down is enough. */
export const recordFields: Record<RecordKind, readonly RecordField[]> = {
  weight: [field('grams', 'Weight', 'weight', null, must), date('on', 'Weighed on', must), ...shared],
  vaccination: [
    text('vaccine', 'Vaccine', 60, mustAndFixed),
    date('on', 'Given on', mustAndFixed),
    date('dueOn', 'Next due on'),
    text('product', 'Product', 60, { fixed: true }),
    text('lot', 'Lot number', 40, { fixed: true }),
    ...shared,
  ],
  medication: [
    text('name', 'Medicine', 60, must),
    text('dose', 'Dose', 60),
    text('schedule', 'When to give it', 120),
    date('on', 'Started on', must),
    date('endsOn', 'Last day'),
    date('reorderOn', 'Reorder on'),
    ...shared,
  ],
  allergy: [
    text('substance', 'Allergic to', 60, must),
    field('severity', 'How severe', 'severity', null, must),
    text('reaction', 'Reaction', 200),
    date('on', 'Noticed on', must),
    ...shared,
  ],
  condition: [
    text('name', 'Condition', 80, must),
    date('on', 'Since', must),
    date('resolvedOn', 'Over since'),
    ...shared,
  ],
  visit: [
    text('reason', 'Reason', 200, must),
    date('on', 'Date', must),
    text('clinic', 'Practice', 80),
    ...shared,
  ],
  contact: [
    text('name', 'Name', 80, must),
    field('phone', 'Phone', 'phone', 32, must),
    text('relation', 'Who this is', 60),
    ...shared,
  ],
  reminder: [text('title', 'What to remember', 80, must), date('dueOn', 'Due on', must), ...shared],
};
