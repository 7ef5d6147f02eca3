import * as z from 'zod/mini';
import {
  addDays,
  addMonths,
  firstDayOf,
  isIsoDate,
  normaliseLine,
  normaliseText,
  type IsoDate,
  type PartialDate,
  type Units,
} from '../kernel/index.ts';
import type { Entry, RecordContent } from './content.ts';
import { recordFields } from './record-fields.ts';
import { type RecordKind } from './record-kinds.ts';
import { recordSchemas } from './record-schema.ts';
import { formatWeight, parseWeight } from './weight-units.ts';

/** An entry as it is typed: text all the way, '' where nothing has been said. Keys are those of the entry. */
export type RecordValues = Record<string, string>;

export interface RecordIssue {
  path: [string];
  message: string;
}

export interface RecordContext {
  units: Units;
  today: IsoDate;
  bornOn?: PartialDate | null | undefined;
  /** The stored entry, when one is edited. */
  before?: Entry | undefined;
}

/** A new form of a kind, dated today. */
export function blankRecord(kind: RecordKind, today: IsoDate): RecordValues {
  const empty = Object.fromEntries(recordFields[kind].map(({ name }) => [name, '']));
  return { ...empty, ...(kind === 'allergy' && { severity: 'unknown' }), on: today };
}

/** A stored entry as its form shows it. */
export function recordValues(entry: Entry, units: Units): RecordValues {
  const stored: Record<string, unknown> = { ...entry };
  const shown = Object.keys(blankRecord(entry.kind, entry.on)).map((name) => {
    const value = stored[name];
    return [
      name,
      typeof value === 'number' ? formatWeight(value, units) : typeof value === 'string' ? value : '',
    ];
  });
  return Object.fromEntries(shown) as RecordValues;
}

/** What is typed, tidied into what would be stored; not yet checked. */
function contentOf(
  kind: RecordKind,
  values: RecordValues,
  { units, before }: RecordContext,
): Record<string, unknown> {
  const stored: Record<string, unknown> = { ...before };
  const shown = before ? recordValues(before, units) : {};
  const content: Record<string, unknown> = { kind, on: values['on'] ?? '' };
  if (kind === 'reminder') content['doneOn'] = stored['doneOn'] ?? null;
  for (const { name, type, required } of recordFields[kind]) {
    const typed = values[name] ?? '';
    // Shown rounded, and saved as it was unless somebody typed over it.
    if (type === 'weight') content[name] = typed === shown[name] ? stored[name] : parseWeight(typed, units);
    else content[name] = tidy(typed, type === 'lines') || (required ? '' : null);
  }
  return content;
}

const tidy = (typed: string, lines: boolean): string => (lines ? normaliseText(typed) : normaliseLine(typed));

/** Schemas are compiled at their first use; a form is checked at every key. */
const contentSchemas = /* @__PURE__ */ new Map<RecordKind, z.ZodMiniType>();

function contentSchema(kind: RecordKind): z.ZodMiniType {
  const known = contentSchemas.get(kind);
  if (known) return known;
  const whole = recordSchemas[kind] as typeof recordSchemas.weight;
  const made = z.omit(whole, { createdAt: true, updatedAt: true });
  contentSchemas.set(kind, made);
  return made;
}

/** Tidies and checks a form. Every issue has the name of its field and a sentence for the owner. */
export function checkRecord<K extends RecordKind>(
  kind: K,
  values: RecordValues,
  context: RecordContext,
): { value: RecordContent<K> } | { issues: RecordIssue[] } {
  const content = contentOf(kind, values, context);
  const parsed = z.safeParse(contentSchema(kind), content);
  const issues = new Map<string, string>();
  for (const { path } of parsed.error?.issues ?? [])
    issues.set(String(path[0]), explain(kind, String(path[0]), content));
  for (const [name, message] of implausible(kind, content, context))
    if (!issues.has(name)) issues.set(name, message);
  if (parsed.success && issues.size === 0) return { value: content as RecordContent<K> };
  return { issues: [...issues].map(([name, message]) => ({ path: [name], message })) };
}

function explain(kind: RecordKind, name: string, content: Record<string, unknown>): string {
  const described = recordFields[kind].find((entry) => entry.name === name);
  const value = content[name];
  if (described?.type === 'weight') return 'Please enter a weight, such as 28.4 kg or 3 lb 4 oz.';
  if (described?.type === 'date' || name === 'on')
    return value === '' ? 'Please enter a date.' : 'This is not a date we can use.';
  if (value === '') return 'Please fill this in.';
  if (described?.max && typeof value === 'string' && value.length > described.max)
    return `This is too long: at most ${described.max} characters fit.`;
  return 'Please check this.';
}

/** Days that cannot lie ahead: one cannot be weighed tomorrow. */
const past: readonly RecordKind[] = ['weight', 'allergy', 'condition'];

/** What must not come before the entry's own day. */
const after: Partial<Record<string, string>> = {
  dueOn: 'This must be after the day it was given.',
  endsOn: 'This is before the first day.',
  reorderOn: 'This is before the first day.',
  resolvedOn: 'This is before it began.',
};

/** What no schema of one entry can know: today, the birthday, and how dates follow on each other. */
function implausible(
  kind: RecordKind,
  content: Record<string, unknown>,
  { today, bornOn }: RecordContext,
): [string, string][] {
  const { on } = content;
  if (typeof on !== 'string' || !isIsoDate(on) || kind === 'reminder' || kind === 'contact') return [];
  const found: [string, string][] = [];
  if (past.includes(kind) && on > today) found.push(['on', 'This date is in the future.']);
  else if (bornOn && on < firstDayOf(bornOn)) found.push(['on', 'This is before the birthday.']);
  for (const [name, message] of Object.entries(after)) {
    const date = content[name];
    const late = name === 'dueOn' ? String(date) <= on : String(date) < on;
    if (message && typeof date === 'string' && late) found.push([name, message]);
  }
  return found;
}

/** Days to put a reminder off to. */
export const snoozeChoices = (today: IsoDate): { label: string; dueOn: IsoDate }[] => [
  { label: 'Tomorrow', dueOn: addDays(today, 1) },
  { label: 'In a week', dueOn: addDays(today, 7) },
  { label: 'In a month', dueOn: addMonths(today, 1) },
];
