const PAUSE_MS = 50;

/**
 * Tries `check` until it no longer throws, and returns what it gave.
 * Throws its last error once `withinMs` have passed: what should come has not come.
 */
export async function eventually<T>(check: () => Promise<T> | T, withinMs = 30_000): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
