type Cleanup = () => Promise<void> | void;

const cleanups = new Set<Cleanup>();
let ending: Promise<void> | undefined;
let listening = false;

async function runAll(): Promise<void> {
  for (const cleanup of [...cleanups].reverse()) {
    try {
      await cleanup();
    } catch (error) {
      console.error(error);
    }
  }
}

/** Does what was registered, last first, once. */
export const cleanUp = (): Promise<void> => (ending ??= runAll());

/** Whether this process is on its way out: what ends now was ended. */
export const isEnding = (): boolean => ending !== undefined;

function onSignal(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): void {
  const code = signal === 'SIGINT' ? 130 : 143;
  void cleanUp().finally(() => process.exit(code));
}

/**
 * Registers what must happen before this process ends by a signal, or by `cleanUp()`. Further signals change nothing:
 * a terminal sends one to every process, and npm and our own launcher pass theirs on as well.
 * Returns a function that takes the registration back.
 */
export function beforeExit(cleanup: Cleanup): () => void {
  cleanups.add(cleanup);
  if (!listening) {
    listening = true;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
    process.on('disconnect', () => onSignal('SIGTERM')); // `bootstrap.mjs` is gone
    process.channel?.unref();
  }
  return () => void cleanups.delete(cleanup);
}
