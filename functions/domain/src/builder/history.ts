import { applyCommand, type Command } from './commands.ts';
import type { DesignDocument } from './schema.ts';

/** A design with its past. Documents share what did not change, so that keeping them costs little. */
export interface History {
  readonly present: DesignDocument;
  readonly past: readonly DesignDocument[];
  readonly future: readonly DesignDocument[];
  /** What the last step was, and when: another of its kind soon after belongs to it. */
  readonly last: { key: string; at: number } | null;
}

const MAX_STEPS = 200;

/** Edits of one kind less than this many milliseconds apart are one step. */
export const MERGE_MS = 1_000;

export const startHistory = (document: DesignDocument): History => ({
  present: document,
  past: [],
  future: [],
  last: null,
});

/** Names what a command edits, or null where it is always a step by itself. */
function mergeKey(command: Command): string | null {
  switch (command.kind) {
    case 'move':
    case 'rotate':
      return `${command.kind} ${command.ids.join()}`;
    case 'resize':
      return `resize ${command.id}`;
    case 'set':
      return `set ${command.id} ${Object.keys(command.set).sort().join()}`;
    case 'background':
      return `background ${command.surfaceId}`;
    case 'values':
      return 'values';
    default:
      return null;
  }
}

/**
 * Does a command. One that changes nothing leaves no step. `at` is the time in milliseconds; a drag or a word being typed
 * becomes one step.
 */
export function perform(history: History, command: Command, at: number): History {
  const present = applyCommand(history.present, command);
  if (present === history.present) return history;
  const key = mergeKey(command);
  const merges =
    key !== null && history.last?.key === key && at - history.last.at < MERGE_MS && history.past.length > 0;
  return {
    present,
    past: merges ? history.past : [...history.past, history.present].slice(-MAX_STEPS),
    future: [],
    last: key === null ? null : { key, at },
  };
}

/** Ends the step that is being made: after it, the same kind of edit is a step of its own (a pointer was lifted). */
export const settle = (history: History): History =>
  history.last === null ? history : { ...history, last: null };

export const canUndo = ({ past }: History): boolean => past.length > 0;
export const canRedo = ({ future }: History): boolean => future.length > 0;

export function undo(history: History): History {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    present: before,
    past: history.past.slice(0, -1),
    future: [history.present, ...history.future],
    last: null,
  };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { present: next, past: [...history.past, history.present], future, last: null };
}
