/** Whether bytes may flow, as the one who sends them sees it. */
export interface Valve {
  readonly open: boolean;
  /** Hears of every change, until the returned function is called. */
  onChange: (listener: () => void) => () => void;
}

/** A valve and the hand on it. */
export function createValve(): Valve & { turn: (open: boolean) => void } {
  const listeners = new Set<() => void>();
  let open = true;
  return {
    get open() {
      return open;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turn: (next) => {
      if (next === open) return;
      open = next;
      for (const listener of listeners) listener();
    },
  };
}
