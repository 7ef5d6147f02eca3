/** So long for something that is larger than what is on the screen already, which may not come. */
const NEXT_MS = 500;
/** So long for the page to be on the screen at all: a tab behind is not painted. */
const LONGEST_MS = 2_000;
const KIND = 'largest-contentful-paint';

/** Calls back when the page, its frame apart, has been painted, at best since now. */
function whenLargest(then: () => void): void {
  const called = performance.now();
  let isSeen = false;
  const observer = new PerformanceObserver((list) => {
    const entries = list.getEntries() as (PerformanceEntry & { element?: Element | null })[];
    const own = entries.filter(({ element }) => element?.closest('main'));
    isSeen ||= own.length > 0;
    const isLate = performance.now() - called > NEXT_MS;
    if (own.some(({ startTime }) => isLate || startTime >= called)) done();
  });
  const done = (): void => {
    observer.disconnect();
    clearTimeout(next);
    clearTimeout(longest);
    then();
  };
  const next = setTimeout(() => {
    if (isSeen) done();
  }, NEXT_MS);
  const longest = setTimeout(done, LONGEST_MS);
  observer.observe({ type: KIND, buffered: true });
}

/** Where a browser does not tell what it has painted: a frame begins before it is painted, so when the next one begins, this one is. */
function whenFrame(then: () => void): void {
  const longest = setTimeout(then, NEXT_MS);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      clearTimeout(longest);
      then();
    }),
  );
}

/**
 * Resolves once what has been drawn so far is on the screen, which is later than that it was drawn, and the browser has nothing better to
 * do: for what is heavy, and would share the line and the processor with what is looked at first.
 */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const whenPainted = PerformanceObserver.supportedEntryTypes.includes(KIND) ? whenLargest : whenFrame;
    whenPainted(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: NEXT_MS });
      else resolve();
    });
  });
