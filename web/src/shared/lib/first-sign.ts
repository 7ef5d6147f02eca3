const signs = ['pointermove', 'pointerdown', 'keydown', 'touchstart', 'scroll'] as const;

/** Resolves when whoever is there does something: the time for what only their next step needs. */
export const firstSign = (): Promise<void> =>
  new Promise((resolve) => {
    const given = new AbortController();
    const done = (): void => {
      given.abort();
      resolve();
    };
    for (const type of signs)
      addEventListener(type, done, { passive: true, capture: true, signal: given.signal });
  });
