import { resolveServerTime, serverTime } from '@pawfolio/domain/kernel';
import type { WriteOp } from './write-op.ts';

/** How a change is told to the customer, should the server refuse it. */
export interface About {
  /** "Weight", "Caption". */
  what: string;
  /** What was typed, a line a field: "Clinic: Riverside". */
  lines?: readonly string[];
  /** Stays the same when the same thing is saved again, so that a refusal is settled by it. Default: the first path. */
  key?: string;
  /**
   * The caller tells of a refusal while the page is open, keeps what was typed and may try again by itself; `always`: it also
   * finds out by itself after the page was closed.
   */
  ownRefusals?: 'while-open' | 'always';
}

/** A commit that this device holds and the server has not taken. */
export interface Unsent {
  id: string;
  /** When it was made, milliseconds since the epoch. */
  at: number;
  state: 'waiting' | 'refused';
  /** Why it was refused, for the customer. */
  reason: string | null;
  about: About | null;
  ops: readonly WriteOp[];
  /** Whether `ops` came through storage whole, so that they can be sent again. */
  whole: boolean;
}

const STAMP = '<server time>';
const plain = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(plain);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(plain);
};

export function writeEntry(entry: Omit<Unsent, 'whole'>): string {
  const ops = entry.ops.map((op) =>
    op.op === 'delete' ? op : { ...op, data: resolveServerTime(op.data, STAMP) as Record<string, unknown> },
  );
  return JSON.stringify({ ...entry, ops, whole: ops.every((op) => op.op === 'delete' || plain(op.data)) });
}

const withTime = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, value === STAMP ? serverTime : value]));

/** What `writeEntry` wrote; null for anything else. */
export function readEntry(text: string | null): Unsent | null {
  try {
    const entry = JSON.parse(text ?? 'null') as Unsent | null;
    if (!entry || !Array.isArray(entry.ops)) return null;
    return {
      ...entry,
      ops: entry.ops.map((op: WriteOp) => (op.op === 'delete' ? op : { ...op, data: withTime(op.data) })),
    };
  } catch {
    return null;
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const valueAt = (data: unknown, field: string): unknown =>
  field.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data);

/**
 * The writes of a commit that are not taken twice, and show that it is the second time: none where a refusal can mean one
 * thing only.
 */
export function takenOnce(ops: readonly WriteOp[]): WriteOp[] {
  const created = ops.filter(({ op }) => op === 'create');
  return created.length > 0 ? created : ops.filter(({ op }) => op === 'set');
}

/** Whether a document, as the server has it (`undefined`: not at all), shows that a write has arrived. */
export function hasArrived(op: WriteOp, stored: Record<string, unknown> | undefined): boolean {
  if (op.op === 'delete') return stored === undefined;
  if (stored === undefined) return false;
  // Its id was made for it: whoever has changed it since, it did arrive.
  if (op.op === 'create') return true;
  return Object.entries(op.data).every(
    ([field, value]) => value === serverTime || !plain(value) || same(valueAt(stored, field), value),
  );
}
