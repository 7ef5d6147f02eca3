export interface CounterPorts {
  /** Tries the commit with a count; rejects when the server refuses. */
  attempt(petCount: number): Promise<void>;
  /** The count as the server has it. */
  freshCount(): Promise<number>;
  /** Whether a refusal can come of a count that is out of date. */
  mayBeStale(error: unknown): boolean;
}

/** More than one other tab or device that adds or deletes a pet at this very moment is not to be expected. */
const MOST_TRIES = 4;

/**
 * Adds or deletes a pet together with the profile's counter. Another tab may have moved the counter meanwhile: a
 * refused commit is tried again with the fresh count, as long as it is a different one. Rejects with the last refusal.
 */
export async function inStepWithCounter(petCount: number, ports: CounterPorts): Promise<void> {
  let used = petCount;
  for (let tries = 1; ; tries += 1) {
    try {
      await ports.attempt(used);
      return;
    } catch (error) {
      if (tries === MOST_TRIES || !ports.mayBeStale(error)) throw error;
      const fresh = await ports.freshCount();
      if (fresh === used) throw error;
      used = fresh;
    }
  }
}
