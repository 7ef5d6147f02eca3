/** Waits for what is under way, but no longer than `ms` milliseconds. Rejects when it does within that time. */
export const atMost = (ms: number, underWay: Promise<unknown>): Promise<unknown> =>
  Promise.race([underWay, new Promise((resolve) => setTimeout(resolve, ms))]);
