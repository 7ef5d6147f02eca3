/** How long a page that is not painted, such as one in a tab behind, holds things up. */
const LONGEST_MS = 500;

/**
 * Resolves once what has been drawn so far is on the screen: for what is heavy, and would share the line and the processor with
 * what is looked at first.
 */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_MS);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    // A frame begins before it is painted: when the next one begins, this one is. Then whatever else is waiting goes first.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => ('requestIdleCallback' in window ? requestIdleCallback(done) : done())),
    );
  });
