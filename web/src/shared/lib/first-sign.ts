const signs = ['pointermove', 'pointerdown', 'keydown', 'touchstart', 'scroll'] as const;

/** Whether an event is somebody's doing. Browsers tell of a "move" by nothing when something appears below a pointer that rests. */
export const isDoing = ({
  type,
  movementX,
  movementY,
}: Pick<PointerEvent, 'type' | 'movementX' | 'movementY'>): boolean =>
  type !== 'pointermove' || movementX !== 0 || movementY !== 0;

/** Resolves when whoever is there does something: the time for what only their next step needs. */
export const firstSign = (): Promise<void> =>
  new Promise((resolve) => {
    const given = new AbortController();
    const done = (event: Event): void => {
      if (!isDoing(event as PointerEvent)) return;
      given.abort();
      resolve();
    };
    for (const type of signs)
      addEventListener(type, done, { passive: true, capture: true, signal: given.signal });
  });
