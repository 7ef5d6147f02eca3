import { setTimeout } from 'node:timers/promises';
import { describe, type Logger } from './logger.ts';

/** An error that no retry can mend: it goes to the dead letters at once. */
export class PermanentError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PermanentError';
  }
}

/** What a trigger needs to know about its event, whatever its source. */
export interface TriggerEvent {
  id: string;
  /** When the thing happened, ISO 8601. */
  time: string;
  /** What it happened to: the path of a document or a file. */
  subject: string;
  /** Whose data it is, where neither the subject nor the payload names them. */
  uid?: string;
  /** What a replay needs to know besides: ids, codes and numbers only. */
  payload?: Readonly<Record<string, string | number | null>>;
}

export type GiveUpReason = 'permanent' | 'too_old' | 'tried_too_often';

export interface DeadLetter {
  name: string;
  event: TriggerEvent;
  error: unknown;
  reason: GiveUpReason;
}

export interface TriggerDeps {
  logger: Logger;
  now: () => number;
  storeDeadLetter: (letter: DeadLetter) => Promise<void>;
  /** Waits between two tries of one run; given by tests. */
  pause?: (milliseconds: number) => Promise<void>;
}

export interface TriggerWork {
  name: string;
  work: () => Promise<void>;
  /**
   * How often the work is tried before the platform is asked to deliver the event again, which takes it ten seconds and more:
   * for what a customer waits for, and what may be repeated. 1 unless told.
   */
  tries?: number;
  /** Runs before the dead letter is stored, so that a customer is not left waiting for what will never come. */
  giveUp?: () => Promise<void>;
}

/** Retries stop here. Cloud Functions itself would go on for a day, at the price of every attempt. */
export const MAX_AGE_MS = 60 * 60_000;

const tooOld = new Error('The event is too old to be tried again.');

const sleep = (milliseconds: number): Promise<void> => setTimeout(milliseconds);

/** Doubled for each further try. */
const FIRST_PAUSE_MS = 500;

/** The work until it is done; throws the last error, and a permanent one at once. */
async function tryWork(
  { logger, pause = sleep }: TriggerDeps,
  eventId: string,
  { name, work, tries = 1 }: TriggerWork,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      if (error instanceof PermanentError || attempt >= tries) throw error;
      logger.warn(`${name} failed and is tried again at once`, {
        eventId,
        attempt,
        code: describe(error).code,
      });
      await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1));
    }
  }
}

/**
 * Runs the work of a background trigger that is deployed with `retry: true`.
 * Returning means done; throwing asks the platform to deliver the event again. A permanent error, and an event older
 * than `MAX_AGE_MS` (also one that kills the process each time), ends in the dead letters instead.
 */
export async function runTrigger(deps: TriggerDeps, event: TriggerEvent, job: TriggerWork): Promise<void> {
  const { name, giveUp } = job;
  const ageMs = deps.now() - Date.parse(event.time);
  const bury = async (error: unknown, reason: GiveUpReason): Promise<void> => {
    deps.logger.error(`${name} gave up`, error, { eventId: event.id, ageMs, code: reason });
    await giveUp?.();
    await deps.storeDeadLetter({ name, event, error, reason });
  };
  if (ageMs > MAX_AGE_MS) return bury(tooOld, 'too_old');
  try {
    await tryWork(deps, event.id, job);
  } catch (error) {
    if (error instanceof PermanentError) return bury(error, 'permanent');
    deps.logger.error(`${name} failed and will be tried again`, error, { eventId: event.id, ageMs });
    throw error;
  }
}
