import type { DesignCheck } from '@pawfolio/domain/builder';
import type { Money } from '@pawfolio/domain/kernel';
import type { Content } from './content.ts';

/** Why the server does not take a design, each with something that the customer can do. */
export type Refusal = 'too-many' | 'too-large' | 'pet-gone' | 'product-gone' | 'invalid';

/** What is true of a design right now. */
export type SaveState =
  /** Nothing has been changed, so there is nothing to keep yet. */
  | { kind: 'new' }
  /** On this device; the cloud follows in a moment. */
  | { kind: 'changed' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  /** On this device; tried again when there is a connection. */
  | { kind: 'offline' }
  /** On this device; the server has trouble, and is asked again. */
  | { kind: 'trouble' }
  /** On this device; nobody is signed in. */
  | { kind: 'signed-out' }
  /** Somebody else has saved since. `theirs` is null when they have deleted it. */
  | { kind: 'conflict'; theirs: CloudDesign | null }
  | { kind: 'refused'; reason: Refusal };

/** A design as the server has it. */
export interface CloudDesign {
  content: Content;
  revision: number;
}

/** What the server says of what it has saved. */
export interface Saved {
  revision: number;
  price: Money;
  checks: readonly DesignCheck[];
}

/** Why a save has failed, as far as it matters here. */
export type SaveFailure =
  | { kind: 'offline' }
  | { kind: 'trouble' }
  | { kind: 'signed-out' }
  | { kind: 'stale' }
  | { kind: 'refused'; reason: Refusal };

/** Whether the customer has to decide before anything is sent again. */
export const isStuck = ({ kind }: SaveState): boolean => kind === 'conflict' || kind === 'refused';

/** A save, or a reading, that did not come about. */
export class SaveFailed extends Error {
  readonly failure: SaveFailure;
  constructor(failure: SaveFailure, cause?: unknown) {
    super(failure.kind, { cause });
    this.name = 'SaveFailed';
    this.failure = failure;
  }
}

/** What was thrown, as a failure; anything unexpected is trouble, which is tried again. */
export const failureIn = (error: unknown): SaveFailure =>
  error instanceof SaveFailed ? error.failure : { kind: 'trouble' };

/** Nothing about the saving needs the customer. */
export const isCalm = ({ kind }: SaveState): boolean => ['new', 'changed', 'saving', 'saved'].includes(kind);
