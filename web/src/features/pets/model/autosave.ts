export interface Autosave<T> {
  /** Notes the newest value; it is written within the delay, however fast more follow. */
  push: (value: T) => void;
  /** Writes what is waiting now: the page is being hidden or left. */
  flush: () => void;
  /** Forgets what is waiting: it has been saved for good, or thrown away on purpose. */
  cancel: () => void;
}

/** Throttles rather than debounces: someone who types without a pause must not lose a minute of it. */
export function createAutosave<T>(write: (value: T) => void, delayMs = 250): Autosave<T> {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
    waiting = undefined;
  };
  const flush = (): void => {
    const last = waiting;
    cancel();
    if (last) write(last.value);
  };
  return {
    push(value) {
      waiting = { value };
      timer ??= setTimeout(flush, delayMs);
    },
    flush,
    cancel,
  };
}
